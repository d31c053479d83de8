import type { EditionRow } from '@uncac-figures/dataset';

/** Days and years of an edition. */
export type EditionDates = Pick<EditionRow, 'asOf' | 'partiesAsOf' | 'newFrom' | 'newTo'>;

/** What sentences about a State name. A compiled figure has it in `state.edition`, in words of its language. */
export interface EditionDays extends EditionDates {
  /** Such as `30 September 2021`. */
  readonly partiesDay: string;
  /** Such as `2021`, or `2022–2023`. */
  readonly newYears: string;
}

/** An edition as words have it: its row, and what other tables have of its report and of the treaty list. */
export interface EditionFacts extends EditionRow {
  /** Of the report, such as `CAC/COSP/2021/9`, `2021-10-04` and 9. */
  readonly symbol: string;
  readonly date: string;
  readonly session: number;
  /** Year of the copy of the treaty list, such as `2014`. */
  readonly treatyListYear: string;
}

/** Words that name days or years of an edition. */
export type ByEdition<Words, Edition = EditionFacts> = (edition: Edition) => Words;

/** The years of new information: `2021`, or `2022–2023` where they are two. */
export const newYears = ({ newFrom, newTo }: EditionDates): string =>
  newFrom === newTo ? String(newTo) : `${newFrom}–${newTo}`;

/** Year in which the parties are counted, such as `2021`. */
export const partiesYear = ({ partiesAsOf }: EditionDates): string => partiesAsOf.slice(0, 4);
