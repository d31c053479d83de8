import type { EditionDays } from '../../../model/edition.js';
import type { RegionBarsStateWords } from './region-bars-state-words.js';
import type { Phrase } from '../../../model/phrase.js';
import { notAParty, startName } from '../../../words/about-state.en.js';

/** "The European Union counts as a party …" */
const notAState = (nameInText: string): Phrase => {
  const strong = startName(nameInText);
  return { text: `${strong} counts as a party and is not among the States counted here.`, strong };
};

export const stateWords = (edition: EditionDays): RegionBarsStateWords => ({
  review: 'draft',
  sentences: {
    provided: ({ nameInText, group, status, m49 }, { parties, total, notItemised, groupName }) => {
      const strong = startName(nameInText);
      const inGroup = group ? ` It is one of the ${parties} parties among the ${groupName}.` : '';
      if (m49 === null) return notAState(nameInText);
      switch (status) {
        case 'new':
          return {
            text: `${strong} is named among the States that provided information; new information was collected from it in ${edition.newYears}.${inGroup}`,
            strong,
          };
        case 'earlier-only':
          return {
            text: `${strong} is named among the States that provided information, all of it before ${edition.newFrom}.${inGroup}`,
            strong,
          };
        case 'not-known':
          return {
            text: `Whether ${nameInText} is among the ${total} States cannot be known from the copy of the report used here: the part of the list where the name would appear is lost.${inGroup}`,
            strong: nameInText,
          };
        case 'not-named':
          return {
            text: `The copy of the report used here has lost ${notItemised} of the ${total} names; ${nameInText} is not among the names that are left, and nothing follows from that.${inGroup}`,
            strong: nameInText,
          };
        case 'not-a-party':
          return notAParty(nameInText, edition);
      }
    },
    updated: ({ nameInText, status, m49 }, { total }) => {
      if (m49 === null) return notAState(nameInText);
      const strong = startName(nameInText);
      if (status === 'new')
        return {
          text: `${strong} is one of the ${total} States from which new information was collected in ${edition.newYears}.`,
          strong,
        };
      if (status === 'not-a-party') return notAParty(nameInText, edition);
      return {
        text: `New information was collected in ${edition.newYears} from ${total} States, and ${nameInText} is not among them; nothing follows from that about information provided earlier.`,
        strong: nameInText,
      };
    },
    parties: ({ nameInText, group, status }, { parties, groupName }) => {
      if (status === 'not-a-party') return notAParty(nameInText, edition);
      const strong = startName(nameInText);
      return group
        ? { text: `${strong} is one of the ${parties} parties among the ${groupName}.`, strong }
        : { text: `${strong} is a party and belongs to no regional group.`, strong };
    },
    unnamed: ({ nameInText, status }) => {
      if (status === 'not-a-party') return notAParty(nameInText, edition);
      return {
        text: `The source of this figure counts States without naming them, so nothing can be said here about ${nameInText}.`,
        strong: nameInText,
      };
    },
  },
});
