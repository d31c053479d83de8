import type { Dataset } from '@uncac-figures/dataset';
import type { FigureParts } from '../../compile/figure-kind.js';
import type { Lang } from '../../lang.js';
import type { FigureWords } from '../../words/figure-words.js';
import { bars } from '../bars.js';
import type { GroupFigure, RegionBarsOptions } from '../options.js';
import { describe } from './describe.js';
import { facts } from './facts.js';
import { pictureRows } from './picture-rows.js';
import { transform } from './transform.js';

/** A figure that counts the States of each group. */
export function byGroup(
  dataset: Dataset,
  options: RegionBarsOptions<GroupFigure>,
  lang: Lang,
  words: FigureWords,
): FigureParts {
  const rows = transform(dataset, options, words.element.groups, lang);
  const numbers = facts(dataset);
  const said = describe(rows, options, numbers, words, dataset.version);
  const drawn = {
    narrow: pictureRows(rows, options, numbers, words, lang, 'narrow'),
    wide: pictureRows(rows, options, numbers, words, lang, 'wide'),
  };
  const lines = Math.max(...Object.values(words.regionBars.groupLines).map(({ length }) => length));
  return { ...said, ...bars(said.rows, drawn, { measure: options.measure, lines }) };
}
