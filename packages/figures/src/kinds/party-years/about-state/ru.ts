import type { PartyYearsStateWords } from './party-years-state-words.js';
import { notAParty } from '../../../words/about-state.ru.js';

export const stateWords: PartyYearsStateWords = {
  review: 'draft',
  sentences: {
    joined: ({ nameInText: strong, status, treaty }, { parties: all }) => {
      if (status === 'not-a-party') return notAParty(strong);
      const day = treaty.verified ? '' : ' (день не проверен)';
      const since = `участие в Конвенции с ${treaty.date?.slice(0, 4)} года${day}`;
      return {
        text: `${strong}: ${since}; число новых участников за тот год — ${all ?? 0}.`,
        strong,
      };
    },
  },
};
