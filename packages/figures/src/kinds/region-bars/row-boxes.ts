import type { Layout } from '../../model/marks.js';
import { geometry } from './geometry.js';
import type { PictureRow } from './picture-row.js';

/** Top and height of the box of each row, in both layouts. */
export function rowBoxes(
  rows: Readonly<Record<Layout, readonly Pick<PictureRow, 'place' | 'label'>[]>>,
  lines: number,
) {
  const box = (index: number, layout: Layout) => {
    const { place = 'group', label = [] } = rows[layout][index] ?? {};
    const at = geometry(lines, layout);
    const { top, bottom } = place === 'apart' ? at.apart.box : at.box(label.length);
    return { y: index * at.row + top, height: bottom - top };
  };
  return rows.narrow.map((_, index) => ({ narrow: box(index, 'narrow'), wide: box(index, 'wide') }));
}
