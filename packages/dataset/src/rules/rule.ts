import type { Problem } from '../check/problem.js';
import type { LocatedTables } from '../check/source-tables.js';

/** Something that must hold beyond single cells and keys. Runs only where the tables that it reads have no problem. */
export interface Rule {
  readonly name: string;
  /** Tables as the package calls them, without language. */
  readonly reads: readonly string[];
  /** A rule that must hold for this one to be judged; stands before it in the list. */
  readonly after?: string;
  readonly check: (located: LocatedTables) => readonly Problem[];
}
