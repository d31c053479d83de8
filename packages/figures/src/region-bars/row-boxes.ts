import type { Layout } from '../marks.js';
import { geometry } from './geometry.js';
import type { PictureRow } from './picture-row.js';

/** Top and height of the box of each row, in both layouts. */
export function rowBoxes(rows: readonly Pick<PictureRow, 'place'>[], lines: number) {
  const box = (index: number, place: PictureRow['place'], layout: Layout) => {
    const at = geometry(lines, layout);
    const { y, height } = place === 'apart' ? at.apart.box : at.box;
    return { y: index * at.row + y, height };
  };
  return rows.map(({ place }, index) => ({
    narrow: box(index, place, 'narrow'),
    wide: box(index, place, 'wide'),
  }));
}
