import type { DatePrecision } from '@uncac-figures/dataset';

/**
 * A row that the specification draws: one line of the picture, or one piece of a band, an arrow or a quarter's line.
 */
export interface PictureRow {
  /** Id of the figure's row; for a row that is only drawn a name of its own, such as `months`. */
  readonly row: string;
  readonly is: 'month' | 'quarter' | 'year' | 'gap' | 'event' | 'counts' | 'count' | 'band' | 'arrow';
  /** Only in the wide layout. */
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
