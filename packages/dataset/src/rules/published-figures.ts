import { lastEdition } from '../derive/last-edition.js';
import { REGIONAL_GROUPS } from '../vocabularies.js';
import type { Rule } from './rule.js';

/** Figure I is about the first cycle, Figure II about the second. */
export const publishedCycle: Rule = {
  name: 'published-cycle',
  reads: ['published-figures'],
  check: ({ tables, problem }) =>
    tables.publishedFigures.flatMap(row =>
      row.cycle === row.figure
        ? []
        : [problem(row, 'cycle', 'published-cycle', `figure ${row.figure} is not about it`)],
    ),
};

/** A value is of the report's year, or of the report before. */
export const publishedYear: Rule = {
  name: 'published-year',
  reads: ['published-figures', 'editions'],
  check: ({ tables, problem }) => {
    const { earlierUntil, newTo } = lastEdition(tables);
    return tables.publishedFigures
      .filter(({ year }) => year !== earlierUntil && year !== newTo)
      .map(row => problem(row, 'year', 'published-year', `not ${earlierUntil} or ${newTo}`));
  },
};

/** A place is filled, with value, unit and page, or it is not. */
export const publishedValue: Rule = {
  name: 'published-value',
  reads: ['published-figures'],
  check: ({ tables, problem }) =>
    tables.publishedFigures.flatMap(row => {
      const filled = [row.value, row.unit, row.page].filter(part => part !== null).length;
      if (filled === (row.status === 'observed' ? 3 : 0)) return [];
      const message =
        row.status === 'observed' ? 'must have value, unit and page' : 'must have no value, unit or page';
      return [problem(row, 'status', 'published-value', message)];
    }),
};

/** Each figure has a place for each group and year. */
export const publishedPlaceAbsent: Rule = {
  name: 'published-place-absent',
  reads: ['published-figures', 'editions'],
  check: ({ tables, inTable }) => {
    const { earlierUntil, newTo } = lastEdition(tables);
    const places = new Set(
      tables.publishedFigures.map(({ figure, group, year }) => `${figure} ${group} ${year}`),
    );
    return [1, 2]
      .flatMap(figure =>
        REGIONAL_GROUPS.flatMap(group => [earlierUntil, newTo].map(year => `${figure} ${group} ${year}`)),
      )
      .filter(place => !places.has(place))
      .map(place => inTable('published-figures', 'published-place-absent', `no place for figure ${place}`));
  },
};
