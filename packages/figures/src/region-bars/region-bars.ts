import type { FigureKind } from '../compile/figure-kind.js';
import { oneOf } from '../compile/figure-kind.js';
import { describe } from './describe.js';
import { facts } from './facts.js';
import { BREAKPOINT, pictureHeight } from './geometry.js';
import type { RegionBarsOptions } from './options.js';
import { allRegionBars, MEASURES, ordersOf, REGION_BARS_FIGURES, regionBarsName } from './options.js';
import { pictureRows } from './picture-rows.js';
import { rowBoxes } from './row-boxes.js';
import { spec } from './spec.js';
import { transform } from './transform.js';

/** Bars of States by regional group. */
export const regionBars: FigureKind<RegionBarsOptions> = {
  type: 'region-bars',
  all: allRegionBars,
  name: regionBarsName,
  parse: ({ figure: name, measure, order }) => {
    const figure = oneOf('figure', name, REGION_BARS_FIGURES);
    return {
      figure,
      measure: oneOf('measure', measure, MEASURES),
      order: oneOf(`order of ${figure}`, order, ordersOf(figure)),
    };
  },
  parts: (dataset, options, lang, words) => {
    const rows = transform(dataset, options, words.element.groups, lang);
    const numbers = facts(dataset);
    const said = describe(rows, options, numbers, words, dataset.version);
    const lines = Math.max(...Object.values(words.regionBars.groupLines).map(({ length }) => length));
    const boxes = rowBoxes(rows, lines);
    const drawn = (place: string) => rows.filter(row => row.place === place).length;
    const template = { measure: options.measure, lines };
    return {
      ...said,
      rows: said.rows.map((row, index) => ({ ...row, box: boxes[index] ?? noBox(row.id) })),
      height: pictureHeight(lines, drawn('group'), drawn('apart')),
      breakpoint: BREAKPOINT,
      templates: { narrow: spec(template, 'narrow'), wide: spec(template, 'wide') },
      pictureRows: {
        narrow: pictureRows(rows, options, numbers, words, lang, 'narrow'),
        wide: pictureRows(rows, options, numbers, words, lang, 'wide'),
      },
    };
  },
};

function noBox(id: string): never {
  throw new Error(`row ${id}: no box`);
}
