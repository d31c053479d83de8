import type { EditionDays } from '../../../model/edition.js';
import type { PartyYearsStateWords } from './party-years-state-words.js';
import { notAParty, startName } from '../../../words/about-state.en.js';

export const stateWords = (edition: EditionDays): PartyYearsStateWords => ({
  review: 'draft',
  sentences: {
    joined: ({ nameInText, status, treaty }, { parties }) => {
      if (status === 'not-a-party') return notAParty(nameInText, edition);
      const strong = startName(nameInText);
      const day = treaty.verified ? '' : ' (day not verified)';
      const year = `${treaty.date?.slice(0, 4)}${day}`;
      return {
        text:
          parties === 1
            ? `${strong} is the only party that deposited its instrument in ${year}.`
            : `${strong} is one of the ${parties} parties that deposited their instruments in ${year}.`,
        strong,
      };
    },
  },
});
