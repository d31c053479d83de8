import { numbers } from '../../../language/numbers.js';
import type { CountrySummaryWords } from './country-summary-words.js';

const { count } = numbers('en');

export const words: CountrySummaryWords = {
  titles: {
    all: 'States in the review of implementation',
    'no-group': 'In no regional group: the review of implementation',
  },
  title: group => `${group} in the review of implementation`,
  finding: ({ known, parties, updated }) =>
    `At least ${count(known)} of the ${count(parties)} parties of the group are known by name to have provided information, ${count(updated)} of them with new information in 2021.`,
  noGroupFinding: 'The Holy See and the European Union are parties and stand in no regional group.',
  sentence: (name, { known, parties, updated, earlier, high }) =>
    `${name}: at least ${count(known)} of ${count(parties)} parties are known by name, ${count(updated)} with new information in 2021 and ${count(earlier)} with earlier information only. Possibly up to ${count(high)}.`,
  allSentence: ({ stated, parties, named, updated, notItemised }) =>
    `States parties: ${count(stated)} of ${count(parties)} had provided information by September 2021; ${count(named)} are known by name, ${count(updated)} with new information in 2021 and ${count(named - updated)} with earlier information only, and ${count(notItemised)} are not itemised.`,
  located: (sentence, where) => `${sentence} ${where}.`,
  where: {
    'new-2021': ({ updated }) => `This State is among these ${count(updated)}`,
    'earlier-only': ({ earlier }) => `This State is among these ${count(earlier)}`,
    'not-known': () => 'This State: cannot be known',
    'not-named': () => 'This State: not named',
    'not-a-party': () => '',
  },
  allLegend: ({ stated }) => ({
    possible: `Not itemised: in the ${count(stated)}, not named in the text we hold`,
    whole: 'States parties',
  }),
  notes: {
    all: [
      'The number of States parties is counted from the treaty list; the report states no such number. The European Union is a party and not counted as a State.',
    ],
    'no-group': ['The European Union is a party and not counted as a State.'],
  },
};
