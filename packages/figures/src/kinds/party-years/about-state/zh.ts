import type { EditionDays } from '../../../model/edition.js';
import type { PartyYearsStateWords } from './party-years-state-words.js';
import { notAParty } from '../../../words/about-state.zh.js';

export const stateWords = (edition: EditionDays): PartyYearsStateWords => ({
  review: 'draft',
  sentences: {
    joined: ({ nameInText: strong, status, treaty }, { parties }) => {
      if (status === 'not-a-party') return notAParty(strong, edition);
      const day = treaty.verified ? '' : '（具体日期未经核实）';
      const year = `${treaty.date?.slice(0, 4)}年`;
      return {
        text:
          parties === 1
            ? `${strong}于${year}交存文书${day}，是当年唯一交存文书的缔约方。`
            : `${strong}于${year}交存文书${day}，是当年交存文书的${parties}个缔约方之一。`,
        strong,
      };
    },
  },
});
