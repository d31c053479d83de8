import type { Rule } from './rule.js';

/** A session whose days are verified has the document that gives them. */
export const sessionSource: Rule = {
  name: 'session-source',
  reads: ['sessions'],
  check: ({ tables, problem }) =>
    tables.sessions.flatMap(row =>
      row.verified === (row.document !== null)
        ? []
        : [problem(row, 'document', 'session-source', row.verified ? 'must not be empty' : 'must be empty')],
    ),
};
