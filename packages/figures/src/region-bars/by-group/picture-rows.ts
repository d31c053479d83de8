import type { Lang } from '../../lang.js';
import type { Layout } from '../../marks.js';
import type { FigureWords } from '../../words/figure-words.js';
import { numbers } from '../../words/numbers.js';
import type { RegionBarsFacts } from '../../words/region-bars-words.js';
import { apartId } from './apart.js';
import type { GroupFigure, RegionBarsOptions } from '../options.js';
import type { PictureRow } from '../picture-row.js';
import type { RegionBarsRow } from './rows.js';

/** Characters of a label that fit beside the value, from the breakpoint on. */
const WIDE_LABEL = 38;

/** The rows with the words that stand on them, for one layout. */
export function pictureRows(
  rows: readonly RegionBarsRow[],
  { figure, measure }: RegionBarsOptions<GroupFigure>,
  facts: RegionBarsFacts,
  words: FigureWords,
  lang: Lang,
  layout: Layout,
): readonly PictureRow[] {
  const { regionBars, element } = words;
  const { count, shortShare } = numbers(lang);
  const groupLines: Readonly<Record<string, readonly string[]>> = regionBars.groupLines;
  const groups: Readonly<Record<string, string>> = element.groups;
  return rows
    .filter(row => row.place !== 'table')
    .map((row, index): PictureRow => {
      const { part1, part2, possible, whole } = row;
      const inGroup = row.place === 'group';
      const lines = inGroup ? (groupLines[row.row] ?? []) : regionBars.apart[apartId(row)](facts);
      const name = inGroup ? (groups[row.row] ?? '') : lines.join(' ');
      const value = inGroup
        ? regionBars.figures[figure].value(row, measure)
        : { text: regionBars.apartValue(possible), strong: '' };
      const number = (value: number) => (measure === 'count' ? count(value) : shortShare(value, 100));
      return {
        row: row.row,
        place: inGroup ? 'group' : 'apart',
        index,
        part1,
        part2,
        possible,
        whole,
        label: layout === 'narrow' || (inGroup && name.length > WIDE_LABEL) ? lines : [name],
        value: value.text,
        strong: value.strong ?? '',
        part1Text: number(part1),
        part2Text: part2 > part1 ? number(part2 - part1) : '',
        possibleText: possible > part2 ? number(possible) : '',
      };
    });
}
