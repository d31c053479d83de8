import type { FigureParts } from '../../lay-out/figure-kind.js';
import type { FigureRow } from '../../model/compiled-figure.js';
import type { Layout } from '../../model/marks.js';
import { BREAKPOINT, pictureHeight } from './geometry.js';
import type { PictureRow } from './picture-row.js';
import { rowBoxes } from './row-boxes.js';
import { spec, type RegionBarsTemplate } from './spec.js';

type Drawn = Pick<FigureParts, 'rows' | 'height' | 'breakpoint' | 'templates' | 'pictureRows'>;

/** The bars of the rows, one below the other: their template, and the box that each takes. */
export function bars(
  rows: readonly Omit<FigureRow, 'box'>[],
  pictureRows: Readonly<Record<Layout, readonly PictureRow[]>>,
  template: RegionBarsTemplate,
): Drawn {
  const boxes = rowBoxes(pictureRows, template.lines);
  const at = (place: PictureRow['place']) => pictureRows.narrow.filter(row => row.place === place).length;
  return {
    rows: rows.map((row, index) => ({ ...row, box: boxes[index] ?? noBox(row.id) })),
    height: pictureHeight(template.lines, at('group'), at('apart')),
    breakpoint: BREAKPOINT,
    templates: { narrow: spec(template, 'narrow'), wide: spec(template, 'wide') },
    pictureRows,
  };
}

function noBox(id: string): never {
  throw new Error(`row ${id}: no box`);
}
