import type { DatePrecision } from '@uncac-figures/dataset';

/** What the specification draws: one line of the picture, or one piece of what runs beside all lines. */
export interface PictureRow {
  /** The row of the figure, or a name of its own where it is none. */
  readonly row: string;
  readonly is: 'month' | 'quarter' | 'year' | 'gap' | 'event' | 'counts' | 'count' | 'band' | 'arrow';
  /** Stands in one layout only. */
  readonly at?: 'wide';
  /** Pixels from the top: of the line, or of the piece, which ends at `y2`. */
  readonly y: number;
  readonly y2?: number;
  /** Where in the year, from 0 to 1. */
  readonly from?: number;
  readonly to?: number;
  readonly precision?: DatePrecision;
  readonly name?: string;
  /** In words. */
  readonly date?: string;
  readonly value?: string;
  readonly cycle?: number;
  /** Pixels from the start edge, and width in pixels. */
  readonly dx?: number;
  readonly px?: number;
}
