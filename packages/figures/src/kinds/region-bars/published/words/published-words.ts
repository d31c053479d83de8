import type { EmptyPlace } from '../../../../model/compiled-figure.js';
import type { PublishedField, PublishedNumber, PublishedRow } from '../rows.js';

/** Words of Figures I and II of the report, where their values are held and where not. */
export interface PublishedWords {
  readonly title: (figure: PublishedNumber) => string;
  /** Where no value is held. */
  readonly emptyFinding: string;
  readonly empty: (figure: PublishedNumber) => EmptyPlace;
  /** Where values are held: how many of how many places. */
  readonly finding: (figure: PublishedNumber, held: number, places: number) => string;
  readonly alt: (sentences: readonly string[]) => string;
  /** The bar of that year. */
  readonly legend: (year: number) => string;
  /** The value with its unit; the sign for none where none is held. */
  readonly value: (row: PublishedRow) => string;
  /** A full sentence about a group in a year. */
  readonly sentence: (name: string, row: PublishedRow) => string;
  readonly caption: (figure: PublishedNumber) => string;
  readonly columns: Readonly<Record<PublishedField, string>>;
  readonly units: Readonly<Record<'states' | 'per-cent', string>>;
  readonly notes: (figure: PublishedNumber) => readonly string[];
  readonly source: (figure: PublishedNumber, isEmpty: boolean) => string;
}
