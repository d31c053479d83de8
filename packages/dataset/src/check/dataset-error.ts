import { formatProblem, type Problem } from './problem.js';

/** Thrown for tables that break their schema or a rule. Has every problem found, one line of the message each. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}
