import type { EditionFacts } from '../../../../model/edition.js';
import { numbers } from '../../../../language/numbers.js';
import type { PublishedNumber } from '../rows.js';
import { report } from '../../../../words/report.en.js';
import type { PublishedWords } from './published-words.js';

const { count, share } = numbers('en');
const roman = (figure: PublishedNumber): string => (figure === 1 ? 'I' : 'II');
const cycle = (figure: PublishedNumber): string => (figure === 1 ? 'first cycle' : 'second cycle');

export const words = (edition: EditionFacts): PublishedWords => ({
  title: figure => `Regional distribution of States parties that provided information, ${cycle(figure)}`,
  emptyFinding:
    'This figure is reproduced in the report as an image, and its values have not been published as data.',
  empty: figure => ({
    heading: `Figure ${roman(figure)} of the report`,
    text: `Figure ${roman(figure)} is reproduced in the report as an image. Its values have not been published as data and are not estimated here.`,
    expected: `It shows five regional groups in ${edition.earlierUntil} and ${edition.newTo}, ${cycle(figure)}`,
    held: 'No values available',
  }),
  finding: (figure, held, places) =>
    `Figure ${roman(figure)} of the report, from its values as published: ${count(held)} of ${count(places)} are available.`,
  alt: sentences =>
    `Bar chart with two bars for each regional group, ${edition.earlierUntil} and ${edition.newTo}. ${sentences.join(' ')}`,
  legend: year => `Information provided by ${year}`,
  value: ({ value, unit }) =>
    value === null ? 'not available' : unit === 'per-cent' ? share(value, 100) : count(value),
  sentence: (name, { year, value, unit }) => {
    if (value === null) return `${name}, ${year}: no value is available.`;
    const amount =
      unit === 'per-cent' ? share(value, 100) : value === 1 ? '1 State' : `${count(value)} States`;
    return `${name}, ${year}: ${amount}, as published.`;
  },
  caption: figure => `Figure ${roman(figure)} of the report: values by regional group and year.`,
  columns: { group: 'Group', year: 'Year', value: 'Value', unit: 'Unit' },
  units: { states: 'States', 'per-cent': 'Per cent' },
  notes: () => [
    `The lists of States in footnotes ${edition.newFootnote} and ${edition.providedFootnote} of the report are not divided by cycle, so they cannot replace this figure.`,
  ],
  source: (figure, isEmpty) =>
    `${report(edition)}, Figure ${roman(figure)}${isEmpty ? ' (caption only)' : ''}.`,
});
