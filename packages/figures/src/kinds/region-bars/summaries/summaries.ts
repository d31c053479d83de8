import type { Dataset } from '@uncac-figures/dataset';
import type { FigureParts, KindWords } from '../../../lay-out/figure-kind.js';
import type { Lang } from '../../../model/lang.js';
import type { RegionBarsWords } from '../words/region-bars-words.js';
import { numbers } from '../../../language/numbers.js';
import { bars } from '../bars.js';
import type { Measure } from '../options.js';
import type { PictureRow } from '../picture-row.js';
import { describe } from './describe.js';
import { transform } from './transform.js';

/** Executive summaries completed, by cycle: two bars, each of all parties, since no split by region exists. */
export function summaries(
  dataset: Dataset,
  measure: Measure,
  lang: Lang,
  words: KindWords<RegionBarsWords>,
): FigureParts {
  const { count, share } = numbers(lang);
  const rows = transform(dataset);
  const said = describe(rows, measure, words, dataset.version);
  const drawn = rows.map((row, index): PictureRow => {
    const { completed, parties } = row;
    const end = measure === 'count' ? completed : (100 * completed) / parties;
    const { text, strong = '' } = words.own.summaries.value(row, measure);
    return {
      row: row.row,
      place: 'group',
      index,
      ...{ part1: end, part2: end, possible: end, whole: measure === 'count' ? parties : 100 },
      label: [words.own.summaries.cycle(row.cycle)],
      value: text,
      strong,
      part1Text: measure === 'count' ? count(completed) : share(completed, parties),
      part2Text: '',
      possibleText: '',
    };
  });
  return { ...said, ...bars(said.rows, { narrow: drawn, wide: drawn }, { measure, lines: 1 }) };
}
