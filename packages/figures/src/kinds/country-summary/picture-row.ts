import { numbers } from '../../language/numbers.js';
import type { Lang } from '../../model/lang.js';
import type { Layout } from '../../model/marks.js';
import { HATCH_LEAST, WORDS_FROM } from './geometry.js';
import type { CountrySummaryRow } from './rows.js';

/** The row that the specification draws, with its texts. Empty texts are not drawn. */
export interface PictureRow extends CountrySummaryRow {
  readonly part1Text: string;
  readonly part2Text: string;
  readonly zeroText: string;
  readonly knownText: string;
  /** The upper bound: before the end of the hatch, or after it where the hatch is narrow. The other text is empty. */
  readonly boundBefore: string;
  readonly boundAfter: string;
  readonly partiesText: string;
  /**
   * The words over the bracket, such as “This State is among these 7”: from the bracket's start, or up to the picture's
   * end. The other text is empty.
   */
  readonly wordsFrom: string;
  readonly wordsTo: string;
}

export function pictureRow(row: CountrySummaryRow, words: string, lang: Lang, layout: Layout): PictureRow {
  const { count } = numbers(lang);
  const { updated, earlier, known, high, parties, from } = row;
  const bound = high < parties ? count(high) : '';
  const wide = (high - known) / parties >= HATCH_LEAST;
  const atEnd = from === known || (layout === 'narrow' && from / parties > WORDS_FROM);
  return {
    ...row,
    part1Text: count(updated),
    part2Text: count(earlier),
    zeroText: count(0),
    knownText: count(known),
    boundBefore: wide ? bound : '',
    boundAfter: wide ? '' : bound,
    partiesText: count(parties),
    wordsFrom: atEnd ? '' : words,
    wordsTo: atEnd ? words : '',
  };
}
