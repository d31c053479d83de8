import type { Problem } from '../check/problem.js';
import type { LocatedTables } from '../check/source-tables.js';

/** A check beyond single cells and keys. Runs only where the tables that it reads have no problem. */
export interface Rule {
  readonly name: string;
  /** Tables as the package calls them, without language. */
  readonly reads: readonly string[];
  /** A rule that has to pass before this one is checked. It comes earlier in the list. */
  readonly after?: string;
  readonly check: (located: LocatedTables) => readonly Problem[];
}
