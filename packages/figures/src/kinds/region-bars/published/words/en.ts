import { numbers } from '../../../../language/numbers.js';
import type { PublishedNumber } from '../rows.js';
import type { PublishedWords } from './published-words.js';

const { count, share } = numbers('en');
const roman = (figure: PublishedNumber): string => (figure === 1 ? 'I' : 'II');
const cycle = (figure: PublishedNumber): string => (figure === 1 ? 'first cycle' : 'second cycle');

export const words: PublishedWords = {
  title: figure => `Regional distribution of States that provided information, ${cycle(figure)}`,
  emptyFinding:
    'No value of this figure can be drawn: in the source it is a picture, and the text holds only its caption.',
  empty: figure => ({
    heading: `Figure ${roman(figure)} of the report, place kept`,
    text: 'Values are a picture in the source. They are never estimated here. The figure draws itself when rows are filled in the table of published figures.',
    expected: `Expected: five regional groups, 2019 and 2021, ${cycle(figure)}`,
    held: 'Held: 0 values',
  }),
  finding: (figure, held, places) =>
    `Figure ${roman(figure)} of the report, from its values as published: ${count(held)} of ${count(places)} are held.`,
  alt: sentences => `Two bars a regional group, 2019 and 2021. ${sentences.join(' ')}`,
  legend: year => `Information provided by ${year}`,
  value: ({ value, unit }) =>
    value === null ? 'not held' : unit === 'per-cent' ? share(value, 100) : count(value),
  sentence: (name, { year, value, unit }) => {
    if (value === null) return `${name}, ${year}: no value is held.`;
    const amount =
      unit === 'per-cent' ? share(value, 100) : value === 1 ? '1 State' : `${count(value)} States`;
    return `${name}, ${year}: ${amount}, as words.`;
  },
  caption: figure => `Figure ${roman(figure)} of the report: values by regional group and year.`,
  columns: { group: 'Group', year: 'Year', value: 'Value', unit: 'Unit' },
  units: { states: 'States', 'per-cent': 'Per cent' },
  notes: () => [
    'The lists of States in footnotes 4 and 5 of the report are not split by cycle, so they cannot stand in for this figure.',
  ],
  source: (figure, isEmpty) =>
    `Report by the Secretariat, Conference of the States Parties, ninth session, 4 October 2021, Figure ${roman(figure)}${isEmpty ? ' (caption only)' : ''}.`,
};
