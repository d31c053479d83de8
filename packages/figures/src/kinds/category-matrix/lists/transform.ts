import { escape, from, op } from 'arquero';
import { CHAPTERS, MEASURE_CONTEXTS } from '@uncac-figures/dataset';
import type { ChapterId, Dataset, MeasureContext } from '@uncac-figures/dataset';

type Source = Pick<Dataset, 'measures' | 'measureArticles' | 'measureContexts' | 'articles'>;

/** An entry of a list: how many coded measures it has, and their paragraphs in the report. */
export interface ListRow {
  readonly id: string;
  readonly count: number;
  readonly paragraphs: readonly number[];
}

/** An article, or a chapter as a whole. */
export interface ArticleRow extends ListRow {
  readonly chapter: ChapterId;
  readonly article: number | null;
}

/** A context that the text says prompted a measure, or supported it. */
export interface PromptRow extends ListRow {
  readonly context: MeasureContext;
  readonly group: 'prompted' | 'supported';
}

/** Articles and chapters cited in the sentence on a measure, in the order of the Convention. */
export function articleRows({ measures, measureArticles, articles }: Source): readonly ArticleRow[] {
  const chapters = new Map(articles.map(({ article, chapter }) => [article, chapter]));
  const cited = measureArticles
    .filter(({ basis }) => basis === 'sentence')
    .map(({ measure, article, chapter }) => {
      const its = chapter ?? chapters.get(article ?? 0);
      if (!its) throw new Error(`measure ${measure}: article ${article} is in no chapter`);
      return { measure, entry: `${its}/${article ?? ''}` };
    });
  return counted(measures, cited)
    .map(row => {
      const [chapter = '', article] = row.id.split('/');
      return { ...row, chapter: chapter as ChapterId, article: article ? Number(article) : null };
    })
    .sort(
      (a, b) =>
        CHAPTERS.indexOf(a.chapter) - CHAPTERS.indexOf(b.chapter) || (a.article ?? 0) - (b.article ?? 0),
    );
}

/** Contexts that supported a measure; the others prompted one. */
const SUPPORT: readonly MeasureContext[] = ['technical-assistance', 'donor-support', 'international-support'];

/** What prompted or supported measures, in the order of the vocabulary. */
export function promptRows({ measures, measureContexts }: Source): readonly PromptRow[] {
  const named = measureContexts.map(({ measure, context }) => ({ measure, entry: context }));
  const rows = new Map(counted(measures, named).map(row => [row.id, row]));
  return MEASURE_CONTEXTS.flatMap(context => {
    const row = rows.get(context);
    return row
      ? [
          {
            ...row,
            context,
            group: SUPPORT.includes(context) ? ('supported' as const) : ('prompted' as const),
          },
        ]
      : [];
  });
}

/** Measures that have an entry in the list. */
export function listed(
  { measures, measureArticles, measureContexts }: Source,
  figure: 'articles' | 'prompts',
): number {
  const coded = new Set(measures.filter(({ isMeasure }) => isMeasure).map(({ id }) => id));
  const entries =
    figure === 'articles' ? measureArticles.filter(({ basis }) => basis === 'sentence') : measureContexts;
  return new Set(entries.map(({ measure }) => measure).filter(id => coded.has(id))).size;
}

/** Counts each measure once an entry. */
function counted(
  measures: Source['measures'],
  entries: readonly { readonly measure: string; readonly entry: string }[],
): ListRow[] {
  const coded = from(measures.map(({ id, paragraph, isMeasure }) => ({ measure: id, paragraph, isMeasure })));
  return from([...entries])
    .join(coded.filter(escape((d: { isMeasure: boolean }) => d.isMeasure)), 'measure')
    .dedupe('measure', 'entry')
    .groupby('entry')
    .rollup({ count: op.count(), paragraphs: op.array_agg('paragraph') })
    .rename({ entry: 'id' })
    .objects() as ListRow[];
}
