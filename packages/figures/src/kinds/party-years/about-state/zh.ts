import type { PartyYearsStateWords } from './party-years-state-words.js';
import { notAParty } from '../../../words/about-state.zh.js';

export const stateWords: PartyYearsStateWords = {
  review: 'draft',
  sentences: {
    joined: ({ nameInText: strong, status, treaty }, { parties }) => {
      if (status === 'not-a-party') return notAParty(strong);
      const day = treaty.verified ? '' : '（具体日期未经核实）';
      const year = `${treaty.date?.slice(0, 4)}年`;
      return {
        text:
          parties === 1
            ? `${strong}于${year}成为缔约方${day}，是当年唯一的新增缔约方。`
            : `${strong}于${year}成为缔约方${day}，是当年${parties}个新增缔约方之一。`,
        strong,
      };
    },
  },
};
