import type { Dataset } from '@uncac-figures/dataset';
import type { FigureParts, KindWords } from '../../../lay-out/figure-kind.js';
import type { Lang } from '../../../model/lang.js';
import { groupNames } from '../../terms.js';
import { bars } from '../bars.js';
import type { GroupFigure, RegionBarsOptions } from '../options.js';
import { describe } from './describe.js';
import { facts } from './facts.js';
import { groupLines, pictureRows } from './picture-rows.js';
import { transform } from './transform.js';
import type { RegionBarsWords } from '../words/region-bars-words.js';

/** A figure that counts the States of each group. */
export function byGroup(
  dataset: Dataset,
  options: RegionBarsOptions<GroupFigure>,
  lang: Lang,
  words: KindWords<RegionBarsWords>,
): FigureParts {
  const names = groupNames(dataset, lang);
  const rows = transform(dataset, options, names, lang);
  const numbers = facts(dataset);
  const said = describe(rows, options, numbers, names, words, dataset.version);
  const drawn = {
    narrow: pictureRows(rows, options, numbers, names, words.own, lang, 'narrow'),
    wide: pictureRows(rows, options, numbers, names, words.own, lang, 'wide'),
  };
  const lines = Math.max(...Object.values(names).map(name => groupLines(name).length));
  return { ...said, ...bars(said.rows, drawn, { measure: options.measure, lines }) };
}
