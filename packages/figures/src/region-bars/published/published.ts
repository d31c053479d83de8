import type { Dataset } from '@uncac-figures/dataset';
import type { FigureParts } from '../../compile/figure-kind.js';
import type { Layout } from '../../marks.js';
import type { FigureWords } from '../../words/figure-words.js';
import { BREAKPOINT } from '../geometry.js';
import type { PublishedFigure } from '../options.js';
import { describe } from './describe.js';
import { geometry } from './geometry.js';
import { spec } from './spec.js';
import { transform } from './transform.js';

/** Figure I or II of the report: two bars a group, or an empty place while no value of it is held. */
export function published(dataset: Dataset, figure: PublishedFigure, words: FigureWords): FigureParts {
  const number = figure === 'published-1' ? 1 : 2;
  const places = transform(dataset, number);
  const said = describe(places, number, words, dataset.version);
  if (said.empty) return { ...said, rows: [], height: 0, breakpoint: BREAKPOINT };

  const { groupLines, published: itsWords } = words.regionBars;
  const lines = Math.max(...Object.values(groupLines).map(({ length }) => length));
  const at = geometry(lines);
  const groups = [...new Set(places.map(({ group }) => group))];
  const place = ({ group, year }: (typeof places)[number]): number =>
    places.filter(row => row.group === group).findIndex(row => row.year === year);
  const drawn = (layout: Layout) =>
    places.map((row, index) => ({
      row: row.row,
      group: row.group,
      index,
      place: place(row),
      label: layout === 'narrow' ? groupLines[row.group] : [words.element.groups[row.group]],
      name: String(row.year),
      amount: row.value ?? 0,
      value: itsWords.value(row),
    }));
  return {
    ...said,
    rows: said.rows.map((row, index) => {
      const its = places[index];
      if (!its) throw new Error(`row ${row.id}: no place`);
      const y = groups.indexOf(its.group) * at.group + place(its) * at.step + at.box.y;
      return { ...row, box: { narrow: { y, height: at.box.height }, wide: { y, height: at.box.height } } };
    }),
    height: groups.length * at.group,
    breakpoint: BREAKPOINT,
    templates: { narrow: spec(lines, 'narrow'), wide: spec(lines, 'wide') },
    pictureRows: { narrow: drawn('narrow'), wide: drawn('wide') },
  };
}
