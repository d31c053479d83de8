import type { EmptyPlace } from '../../../../model/compiled-figure.js';
import type { PublishedField, PublishedNumber, PublishedRow } from '../rows.js';

/** Words of Figures I and II of the report, with values in the data and without. */
export interface PublishedWords {
  readonly title: (figure: PublishedNumber) => string;
  /** Where the data have no value. */
  readonly emptyFinding: string;
  readonly empty: (figure: PublishedNumber) => EmptyPlace;
  /** Where the data have values: how many (`held`) of how many the figure has (`places`). */
  readonly finding: (figure: PublishedNumber, held: number, places: number) => string;
  readonly alt: (sentences: readonly string[]) => string;
  /** The bar of that year. */
  readonly legend: (year: number) => string;
  /** The value with its unit, such as `38%`; “not held” where the data have none. */
  readonly value: (row: PublishedRow) => string;
  /** A full sentence about a group in a year. */
  readonly sentence: (name: string, row: PublishedRow) => string;
  readonly caption: (figure: PublishedNumber) => string;
  readonly columns: Readonly<Record<PublishedField, string>>;
  readonly units: Readonly<Record<'states' | 'per-cent', string>>;
  readonly notes: (figure: PublishedNumber) => readonly string[];
  readonly source: (figure: PublishedNumber, isEmpty: boolean) => string;
}
