/** A bar that the specification draws, with its texts. */
export interface PictureRow {
  readonly row: string;
  /** `group`: a bar among the others. `apart`: a bar of its own below the line. */
  readonly place: 'group' | 'apart';
  /** Where the parts of the bar end, from 0, in the unit of the measure. */
  readonly part1: number;
  readonly part2: number;
  readonly possible: number;
  readonly whole: number;
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
