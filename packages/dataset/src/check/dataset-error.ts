import { formatProblem, type Problem } from './problem.js';

/** Problems of a kind that the message of an error lists. */
const LISTED = 20;

/**
 * Thrown for tables that break their schema or a rule. `problems` has every problem found; the message has a line for
 * each of the first 20 that break the same rule, and the number of the rest.
 */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(messageOf(problems));
    this.problems = problems;
  }
}

function messageOf(problems: readonly Problem[]): string {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = kinds.get(problem.rule) ?? [];
    if (kind.push(problem) === 1) kinds.set(problem.rule, kind);
  }
  const listed = new Set([...kinds.values()].flatMap(kind => kind.slice(0, LISTED)));
  return problems
    .filter(problem => listed.has(problem))
    .flatMap(problem => {
      const kind = kinds.get(problem.rule) ?? [];
      const isLast = kind.length > LISTED && problem === kind[LISTED - 1];
      return isLast ? [formatProblem(problem), rest(kind)] : [formatProblem(problem)];
    })
    .join('\n');
}

/** `… and 178 more of this kind`, with the files that no line above names. */
function rest(kind: readonly Problem[]): string {
  const named = new Set(kind.slice(0, LISTED).map(({ file }) => file));
  const more = kind.slice(LISTED);
  const others = [...new Set(more.map(({ file }) => file))].filter(file => !named.has(file));
  const where = others.length > 0 ? `, also in ${others.join(', ')}` : '';
  return `… and ${more.length} more of this kind${where}`;
}
