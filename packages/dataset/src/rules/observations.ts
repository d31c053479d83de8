import type { Rule } from './rule.js';

/** An observation has a value or a range exactly where its status is one of those with values, such as `observed`. */
export const observationValue: Rule = {
  name: 'observation-value',
  reads: ['observations'],
  check: ({ tables, problem }) =>
    tables.observations.flatMap(row => {
      const numbers = [row.value, row.low, row.high].filter(number => number !== null).length;
      const expected = row.status === 'observed' ? (row.value === null ? 2 : 1) : 0;
      if (numbers === expected) return [];
      const message =
        expected === 0 ? `no value goes with ${row.status}` : 'expected a value, or low and high';
      return [problem(row, 'value', 'observation-value', message)];
    }),
};

/** A range rises, and a condition belongs to a range. */
export const observationRange: Rule = {
  name: 'observation-range',
  reads: ['observations'],
  check: ({ tables, problem }) =>
    tables.observations.flatMap(row => {
      if (row.low !== null && row.high !== null && row.low > row.high) {
        return [problem(row, 'high', 'observation-range', `below low, ${row.low}`)];
      }
      if (row.condition === null || row.low !== null) return [];
      return [problem(row, 'condition', 'observation-range', 'a condition belongs to a range')];
    }),
};

/** Derived observations are computed: the file has no row of them. */
export const observationDerived: Rule = {
  name: 'observation-derived',
  reads: ['observations'],
  check: ({ tables, problem }) =>
    tables.observations.flatMap(row => {
      if (row.id.startsWith('derived-'))
        return [problem(row, 'id', 'observation-derived', 'derived rows are computed')];
      if (row.status !== 'derived' && row.status !== 'not-itemised') return [];
      return [problem(row, 'status', 'observation-derived', `${row.status} rows are computed`)];
    }),
};

/** A number that the report states has its paragraph. */
export const observationParagraph: Rule = {
  name: 'observation-paragraph',
  reads: ['observations'],
  check: ({ tables, problem }) =>
    tables.observations.flatMap(row =>
      row.document === 'report' && row.paragraph === null
        ? [problem(row, 'paragraph', 'observation-paragraph', 'a number of the report must have a paragraph')]
        : [],
    ),
};
