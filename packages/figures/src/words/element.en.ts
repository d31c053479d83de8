import { cycleTimelineState } from './cycle-timeline-state.en.js';
import { joinWords } from './join-words.js';
import type { ElementWords } from './words.js';

const groups = {
  african: 'African States',
  'asia-pacific': 'Asia-Pacific States',
  'eastern-european': 'Eastern European States',
  'latin-american-caribbean': 'Latin American and Caribbean States',
  'western-european-other': 'Western European and other States',
} as const;

const start = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const elementWords: ElementWords = {
  review: 'draft',
  groups,
  table: 'Table',
  cite: 'Cite',
  notLoaded: 'This figure could not be loaded.',
  notLoadedReason: 'Its file did not arrive. The numbers are also in the CSV file.',
  tryAgain: 'Try again',
  unknownState: code => ({
    text: `“${code}” is not the code of a State in the data. The figure is shown without a mark.`,
    strong: `“${code}”`,
  }),
  nearest: 'Nearest:',
  unknownFigure: (name, known) => ({
    text: `There is no figure “${name}” here. There are: ${joinWords('en', known)}.`,
    strong: `“${name}”`,
  }),
  unknownOption: (option, value, known) => ({
    text: `“${value}” is not a value of ${option} for this figure. There are: ${joinWords('en', known)}.`,
    strong: `“${value}”`,
  }),
  state: {
    cycles: cycleTimelineState.sentence,
    joined: ({ nameInText, status, treaty }, { parties }) => {
      const strong = start(nameInText);
      if (status === 'not-a-party')
        return { text: `${strong} was not a party to the Convention at 30 September 2021.`, strong };
      const day = treaty.verified ? '' : ' (day not verified)';
      const year = `joined in ${treaty.date?.slice(0, 4)}${day}`;
      return {
        text: `${strong} is ${parties === 1 ? 'the only party' : `one of the ${parties} parties`} that ${year}.`,
        strong,
      };
    },
    unnamed: ({ nameInText, status }) => {
      if (status === 'not-a-party') {
        const strong = start(nameInText);
        return { text: `${strong} was not a party to the Convention at 30 September 2021.`, strong };
      }
      return {
        text: `Nothing can be said here about ${nameInText}: the source of this figure counts States and names none.`,
        strong: nameInText,
      };
    },
    provided: ({ nameInText, group, status }, { parties, stated, notItemised }) => {
      const strong = start(nameInText);
      const inGroup = group ? ` It is one of the ${parties} parties among the ${groups[group]}.` : '';
      switch (status) {
        case 'new-2021':
          return { text: `${strong} is named, with new information in 2021.${inGroup}`, strong };
        case 'earlier-only':
          return { text: `${strong} is named, with information from before 2021.${inGroup}`, strong };
        case 'not-known':
          return {
            text: `Whether ${nameInText} is among the ${stated} cannot be known from the text we hold: the part of the list where the name would stand is lost.${inGroup}`,
            strong: nameInText,
          };
        case 'not-named':
          return {
            text: `${strong} is not named in the text we hold, in which ${notItemised} of the ${stated} names are lost.${inGroup}`,
            strong,
          };
        case 'not-a-party':
          return { text: `${strong} was not a party to the Convention at 30 September 2021.`, strong };
      }
    },
    updated: ({ nameInText, status }, { stated }) => {
      const strong = start(nameInText);
      if (status === 'new-2021') return { text: `${strong} is one of the ${stated} States named.`, strong };
      if (status === 'not-a-party')
        return { text: `${strong} was not a party to the Convention at 30 September 2021.`, strong };
      return { text: `${strong} is not one of the ${stated} States named for 2021.`, strong };
    },
    parties: ({ nameInText, group, status }, { parties }) => {
      const strong = start(nameInText);
      if (status === 'not-a-party')
        return { text: `${strong} was not a party to the Convention at 30 September 2021.`, strong };
      return group
        ? { text: `${strong} is one of the ${parties} parties among the ${groups[group]}.`, strong }
        : { text: `${strong} is a party and stands in no regional group.`, strong };
    },
    measures: ({ nameInText }) => ({
      text: `The report does not name the States behind the measures, so whether any of them is of ${nameInText} cannot be known from it.`,
      strong: nameInText,
    }),
  },
};
