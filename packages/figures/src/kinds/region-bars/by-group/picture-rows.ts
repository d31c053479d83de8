import type { Lang } from '../../../model/lang.js';
import type { Layout } from '../../../model/marks.js';
import { breakLabel } from '../../../draw/break-label.js';
import type { GroupNames } from '../../terms.js';
import { numbers } from '../../../language/numbers.js';
import type { RegionBarsWords } from '../words/region-bars-words.js';
import type { RegionBarsFacts } from './facts.js';
import { apartId } from './apart.js';
import type { GroupFigure, RegionBarsOptions } from '../options.js';
import type { PictureRow } from '../picture-row.js';
import type { RegionBarsRow } from './rows.js';

/** Characters of a label that fit beside the value, from the breakpoint on. */
const WIDE_LABEL = 38;

/** A group's name in the lines that it takes in a narrow picture. */
export const groupLines = (name: string): readonly string[] => breakLabel(name, 26);

/** The label of the bar below the line, in lines. */
const apartLines = (label: string): readonly string[] => breakLabel(label, 30, 34);

/** The rows that the specification draws in one layout, with their texts. */
export function pictureRows(
  rows: readonly RegionBarsRow[],
  { figure, measure }: RegionBarsOptions<GroupFigure>,
  facts: RegionBarsFacts,
  groups: GroupNames,
  words: RegionBarsWords,
  lang: Lang,
  layout: Layout,
): readonly PictureRow[] {
  const { count, shortShare } = numbers(lang);
  const names: Readonly<Record<string, string>> = groups;
  return rows
    .filter(row => row.place !== 'table')
    .map((row, index): PictureRow => {
      const { part1, part2, possible, whole } = row;
      const inGroup = row.place === 'group';
      const name = inGroup ? (names[row.row] ?? '') : words.apart[apartId(row)](facts);
      const lines = inGroup ? groupLines(name) : apartLines(name);
      const value = inGroup
        ? words.figures[figure].value(row, measure)
        : { text: words.apartValue(possible), strong: '' };
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
