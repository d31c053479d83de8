import { countsMonth } from '../../../words/edition.en.js';
import { newYears, type EditionFacts } from '../../../model/edition.js';
import { numbers } from '../../../language/numbers.js';
import type { CountrySummaryWords } from './country-summary-words.js';

const { count } = numbers('en');
const parties = (n: number): string => (n === 1 ? '1 party' : `${count(n)} parties`);

export const words = (edition: EditionFacts): CountrySummaryWords => ({
  titles: {
    all: 'States in the review of implementation',
    'no-group': 'In no regional group: the review of implementation',
  },
  title: group => `${group} in the review of implementation`,
  finding: ({ known, parties: all, updated }) =>
    `At least ${count(known)} of the ${parties(all)} in the group provided information; new information was collected from ${count(updated)} of them in ${newYears(edition)}.`,
  noGroupFinding: 'The Holy See and the European Union are parties and belong to no regional group.',
  sentence: (name, { known, parties: all, updated, earlier, high }) =>
    `${name}: at least ${count(known)} of the ${parties(all)} provided information; the text available names ${known === 1 ? 'that one' : `these ${count(known)}`} (${count(updated)} with new information in ${newYears(edition)}, ${count(earlier)} with earlier information only). The number may be as high as ${count(high)}.`,
  allSentence: ({ stated, parties: all, named, updated, notItemised }) =>
    `States parties: ${count(stated)} of ${count(all)} had provided information by ${countsMonth(edition)}; the text available names ${count(named)} of them (${count(updated)} with new information in ${newYears(edition)}, ${count(named - updated)} with earlier information only) and does not name ${count(notItemised)}.`,
  located: (sentence, where) => `${sentence} ${where}.`,
  where: {
    new: ({ updated }) => `This State is one of the ${count(updated)}`,
    'earlier-only': ({ earlier }) => `This State is one of the ${count(earlier)}`,
    'not-known': () => 'This State: cannot be known',
    'not-named': () => 'This State: not named',
    'not-a-party': () => '',
  },
  allLegend: ({ stated }) => ({
    possible: `Not named: among the ${count(stated)}, but not named in the copy used`,
    whole: 'States parties',
  }),
  notes: {
    all: [
      'The number of States parties is derived from the treaty list; the report does not give it. The European Union is a party but is not counted as a State.',
    ],
    'no-group': [],
  },
});
