import { STATED_TOTALS } from '../derive/stated-total.js';
import { lastEdition } from '../derive/last-edition.js';
import type { Rule } from './rule.js';

/** The report of an edition has its symbol, its date to the day and its session. */
export const editionDocument: Rule = {
  name: 'edition-document',
  reads: ['editions', 'documents'],
  check: ({ tables, problem }) =>
    tables.editions.flatMap(row => {
      const report = tables.documents.find(({ id }) => id === row.document);
      if (report?.symbol && report.datePrecision === 'day' && report.session !== null) return [];
      return [problem(row, 'document', 'edition-document', 'must have a symbol, a day and a session')];
    }),
};

/** Years and days of an edition rise: earlier information comes before the new, and the parties are counted last. */
export const editionOrder: Rule = {
  name: 'edition-order',
  reads: ['editions'],
  check: ({ tables, problem }) =>
    tables.editions.flatMap(row => {
      const { timelineFrom, providedSince, earlierUntil, newFrom, newTo } = row;
      const years = [timelineFrom, providedSince, earlierUntil, newFrom, newTo];
      const rises = years.every((year, index) => index === 0 || (years[index - 1] ?? year) <= year);
      return rises && earlierUntil < newFrom
        ? []
        : [problem(row, 'newFrom', 'edition-order', `the years ${years.join(', ')} do not rise`)];
    }),
};

/** The totals that the report states are those of the edition's month. */
export const editionTotals: Rule = {
  name: 'edition-totals',
  reads: ['editions', 'observations'],
  check: ({ tables, problem }) => {
    const { asOf } = lastEdition(tables);
    return tables.observations
      .filter(row => Object.hasOwn(STATED_TOTALS, row.id) && row.asOf !== asOf)
      .map(row => problem(row, 'asOf', 'edition-totals', `the edition counts in ${asOf}`));
  },
};
