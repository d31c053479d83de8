import type { EditionDays } from '../../../model/edition.js';
import type { PartyYearsStateWords } from './party-years-state-words.js';
import { notAParty } from '../../../words/about-state.ru.js';

export const stateWords = (edition: EditionDays): PartyYearsStateWords => ({
  review: 'draft',
  sentences: {
    joined: ({ nameInText: strong, status, treaty }, { parties: all }) => {
      if (status === 'not-a-party') return notAParty(strong, edition);
      const day = treaty.verified ? '' : ' (день не проверен)';
      const when = `в ${treaty.date?.slice(0, 4)} году${day}`;
      return {
        text:
          all === 1
            ? `${strong} — единственный участник, сдавший документ на хранение ${when}.`
            : `${strong} — в числе участников, сдавших документы на хранение ${when} (всего ${all ?? 0}).`,
        strong,
      };
    },
  },
});
