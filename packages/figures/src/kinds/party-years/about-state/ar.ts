import type { EditionDays } from '../../../model/edition.js';
import type { PartyYearsStateWords } from './party-years-state-words.js';
import { notAParty } from '../../../words/about-state.ar.js';

export const stateWords = (edition: EditionDays): PartyYearsStateWords => ({
  review: 'draft',
  sentences: {
    joined: ({ nameInText: strong, status, treaty }, { parties }) => {
      if (status === 'not-a-party') return notAParty(strong, edition);
      const day = treaty.verified ? '' : ' (اليوم غير متحقَّق منه)';
      const year = `${treaty.date?.slice(0, 4)}${day}`;
      return {
        text: `${strong}: أُودع الصك في عام ${year}، وعدد الصكوك المودعة فيه: ${parties}.`,
        strong,
      };
    },
  },
});
