import type { Rule } from './rule.js';

/** A State is in a group and there is a reason for it, or neither. */
export const groupBasis: Rule = {
  name: 'group-basis',
  reads: ['states'],
  check: ({ tables, problem }) =>
    tables.states.flatMap(row =>
      (row.group === null) === (row.groupBasis === 'none')
        ? []
        : [
            problem(
              row,
              'groupBasis',
              'group-basis',
              row.group === null ? 'in no group' : `in the group ${row.group}`,
            ),
          ],
    ),
};
