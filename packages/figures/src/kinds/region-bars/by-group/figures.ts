import type { RegionBarsFacts } from './facts.js';
import type { GroupFigure, Measure } from '../options.js';
import type { Apart } from './apart.js';
import type { RegionBarsField } from './rows.js';

type Whole = 'parties' | 'states';
type Count = 'updated' | 'known' | 'high' | Whole;

/** The rules in which one figure by group differs from another. */
interface GroupFigureRules {
  /** The count at which each part of a group's bar ends. */
  readonly ends: Readonly<Record<'part1' | 'part2' | 'possible', Count> & { whole: Whole }>;
  /** The row that the figure draws below the line where it shows counts. */
  readonly apart: Apart | null;
  /** Columns of the table, in order. */
  readonly fields: Readonly<Record<Measure, readonly RegionBarsField[]>>;
  /** Name of the total of the column `known`, `updated` or `parties`. */
  readonly total: 'total' | 'total-parties';
  /** The States that the figure counts in all. */
  readonly counted: (facts: RegionBarsFacts) => number;
  readonly notItemised: (facts: RegionBarsFacts) => number;
}

const ends = (part: Count, whole: Whole) => ({ part1: part, part2: part, possible: part, whole });

export const GROUP_FIGURES: Readonly<Record<GroupFigure, GroupFigureRules>> = {
  provided: {
    ends: { part1: 'updated', part2: 'known', possible: 'high', whole: 'parties' },
    apart: 'not-itemised',
    fields: {
      count: ['group', 'updated', 'earlier', 'known', 'possible_low', 'possible_high', 'parties'],
      share: ['group', 'updated_share', 'earlier_share', 'known_share', 'possible_high_share', 'parties'],
    },
    total: 'total',
    counted: ({ stated }) => stated,
    notItemised: ({ notItemised }) => notItemised,
  },
  updated: {
    ends: ends('updated', 'parties'),
    apart: null,
    fields: { count: ['group', 'updated', 'parties'], share: ['group', 'updated_share', 'parties'] },
    total: 'total',
    counted: ({ updated }) => updated,
    notItemised: () => 0,
  },
  parties: {
    ends: ends('parties', 'states'),
    apart: 'no-group',
    fields: { count: ['group', 'parties', 'states'], share: ['group', 'parties_share', 'parties', 'states'] },
    total: 'total-parties',
    counted: ({ parties }) => parties,
    notItemised: () => 0,
  },
};
