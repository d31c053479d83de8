import type { Dataset } from '@uncac-figures/dataset';
import type { Lang } from '../../model/lang.js';
import type { MeasureItem } from './measure-item.js';
import type { CategoryMatrixWords } from './words/category-matrix-words.js';

/** Every coded measure with its words, in the order of the report. */
export function measureItems(
  { measures, measureSummaries, measureArticles }: Dataset,
  lang: Lang,
  words: CategoryMatrixWords,
): readonly MeasureItem[] {
  const summaries = new Map(measureSummaries[lang].map(({ measure, summary }) => [measure, summary]));
  const lines: Readonly<Record<string, string>> = words.lines;
  return measures
    .filter(({ isMeasure }) => isMeasure)
    .map(({ id, paragraph, category, subsection, type, stage, quantifier }) => {
      const summary = summaries.get(id);
      if (summary === undefined) throw new Error(`measure ${id}: no summary in ${lang}`);
      const cited = measureArticles.filter(({ measure, basis }) => measure === id && basis === 'sentence');
      return {
        category,
        ...(subsection ? { subsection } : {}),
        types: type,
        stage,
        quantifier,
        summary,
        detail: words.detail(
          paragraph,
          lines[quantifier] ?? '',
          lines[stage] ?? '',
          cited.map(({ citation, article, chapter }) =>
            words.cited(citation, article === null ? chapter : null),
          ),
        ),
      };
    });
}
