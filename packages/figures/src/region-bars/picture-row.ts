import type { RegionBarsRow } from './rows.js';

/** A row with the words that stand on it: what the specification draws. */
export interface PictureRow extends Pick<
  RegionBarsRow,
  'row' | 'place' | 'part1' | 'part2' | 'possible' | 'whole'
> {
  /** Order down the picture, from 0. */
  readonly index: number;
  readonly label: readonly string[];
  readonly value: string;
  /** The part of `value` set in bold. */
  readonly strong: string;
  /** Numbers in and beside the bar; empty where there is none. */
  readonly part1Text: string;
  readonly part2Text: string;
  readonly possibleText: string;
}
