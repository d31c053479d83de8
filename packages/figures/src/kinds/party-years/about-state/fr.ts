import type { EditionDays } from '../../../model/edition.js';
import type { PartyYearsStateWords } from './party-years-state-words.js';
import { subject } from '../../../language/subject.fr.js';
import { notAParty } from '../../../words/about-state.fr.js';

export const stateWords = (edition: EditionDays): PartyYearsStateWords => ({
  review: 'draft',
  sentences: {
    joined: ({ nameInText, status, treaty }, { parties }) => {
      if (status === 'not-a-party') return notAParty(nameInText, edition);
      const year = `en ${treaty.date?.slice(0, 4)}${treaty.verified ? '' : ' (jour non vérifié)'}`;
      const { strong, is } = subject(nameInText);
      return {
        text:
          parties === 1
            ? `${strong} ${is} la seule partie à avoir déposé son instrument ${year}.`
            : `${strong} ${is} au nombre des ${parties} parties ayant déposé leur instrument ${year}.`,
        strong,
      };
    },
  },
});
