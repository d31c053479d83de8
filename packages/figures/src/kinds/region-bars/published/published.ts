import type { Dataset } from '@uncac-figures/dataset';
import type { FigureParts, KindWords } from '../../../lay-out/figure-kind.js';
import type { Layout } from '../../../model/marks.js';
import type { Lang } from '../../../model/lang.js';
import { groupNames } from '../../terms.js';
import { groupLines } from '../by-group/picture-rows.js';
import type { RegionBarsWords } from '../words/region-bars-words.js';
import { BREAKPOINT } from '../geometry.js';
import type { PublishedFigure } from '../options.js';
import { describe } from './describe.js';
import { geometry } from './geometry.js';
import { spec } from './spec.js';
import { transform } from './transform.js';

/** Figure I or II of the report: two bars a group, or a box in its place while the data have no value of it. */
export function published(
  dataset: Dataset,
  figure: PublishedFigure,
  lang: Lang,
  words: KindWords<RegionBarsWords>,
): FigureParts {
  const number = figure === 'published-1' ? 1 : 2;
  const places = transform(dataset, number);
  const names = groupNames(dataset, lang);
  const said = describe(places, number, names, words, dataset.version);
  if (said.empty) return { ...said, rows: [], height: 0, breakpoint: BREAKPOINT };

  const lines = Math.max(...Object.values(names).map(name => groupLines(name).length));
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
      label: layout === 'narrow' ? groupLines(names[row.group]) : [names[row.group]],
      name: String(row.year),
      amount: row.value ?? 0,
      value: words.own.published.value(row),
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
