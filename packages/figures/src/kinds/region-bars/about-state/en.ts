import type { RegionBarsStateWords } from './region-bars-state-words.js';
import { notAParty, startName } from '../../../words/about-state.en.js';

export const stateWords: RegionBarsStateWords = {
  review: 'draft',
  sentences: {
    provided: ({ nameInText, group, status }, { parties, total, notItemised, groupName }) => {
      const strong = startName(nameInText);
      const inGroup = group ? ` It is one of the ${parties} parties among the ${groupName}.` : '';
      switch (status) {
        case 'new-2021':
          return { text: `${strong} is named, with new information in 2021.${inGroup}`, strong };
        case 'earlier-only':
          return { text: `${strong} is named, with information from before 2021.${inGroup}`, strong };
        case 'not-known':
          return {
            text: `Whether ${nameInText} is among the ${total} cannot be known from the text we hold: the part of the list where the name would stand is lost.${inGroup}`,
            strong: nameInText,
          };
        case 'not-named':
          return {
            text: `${strong} is not named in the text we hold, in which ${notItemised} of the ${total} names are lost.${inGroup}`,
            strong,
          };
        case 'not-a-party':
          return notAParty(nameInText);
      }
    },
    updated: ({ nameInText, status }, { total }) => {
      const strong = startName(nameInText);
      if (status === 'new-2021') return { text: `${strong} is one of the ${total} States named.`, strong };
      if (status === 'not-a-party') return notAParty(nameInText);
      return { text: `${strong} is not one of the ${total} States named for 2021.`, strong };
    },
    parties: ({ nameInText, group, status }, { parties, groupName }) => {
      if (status === 'not-a-party') return notAParty(nameInText);
      const strong = startName(nameInText);
      return group
        ? { text: `${strong} is one of the ${parties} parties among the ${groupName}.`, strong }
        : { text: `${strong} is a party and stands in no regional group.`, strong };
    },
    unnamed: ({ nameInText, status }) => {
      if (status === 'not-a-party') return notAParty(nameInText);
      return {
        text: `Nothing can be said here about ${nameInText}: the source of this figure counts States and names none.`,
        strong: nameInText,
      };
    },
  },
};
