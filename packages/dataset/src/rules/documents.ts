import type { Rule } from './rule.js';

/** A title says where it is from. */
export const documentTitle: Rule = {
  name: 'document-title',
  reads: ['documents'],
  check: ({ tables, at }) =>
    tables.documents.flatMap(row =>
      (row.title === null) === (row.titleBasis === null)
        ? []
        : [at(row, 'titleBasis', 'document-title', 'must stand with a title')],
    ),
};

/** A session whose days are verified has the document that gives them. */
export const sessionSource: Rule = {
  name: 'session-source',
  reads: ['sessions'],
  check: ({ tables, at }) =>
    tables.sessions.flatMap(row =>
      row.verified === (row.document !== null)
        ? []
        : [at(row, 'document', 'session-source', row.verified ? 'must not be empty' : 'must be empty')],
    ),
};
