import { CHAPTERS } from '@uncac-figures/dataset';
import type { ChapterId, Dataset } from '@uncac-figures/dataset';
import type { Lang } from '../../../model/lang.js';
import type { KindWords } from '../../../lay-out/figure-kind.js';
import { articleRows, listed, promptRows, type ListRow } from './transform.js';
import type { CategoryMatrixWords } from '../words/category-matrix-words.js';
import type { ListFigure } from '../options.js';
import { paragraphList, type ListSigns } from '../paragraph-list.js';

/** An entry with its words. */
interface Entry {
  readonly id: string;
  readonly text: string;
  readonly count: number;
  readonly paragraphs: string;
}
interface Group {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** The texts and the table of a list in one language. A list has no picture, since it has too few entries to draw. */
export function describeList(
  dataset: Dataset,
  figure: ListFigure,
  lang: Lang,
  { common, own }: KindWords<CategoryMatrixWords>,
) {
  const { title, finding, caption, notes } = own.figures[figure];
  const groups = figure === 'articles' ? articles(dataset, lang, own) : prompts(dataset, own);
  const facts = {
    total: dataset.measures.filter(({ isMeasure }) => isMeasure).length,
    listed: listed(dataset, figure),
  };
  const { version } = dataset;
  const { columns } = own;
  return {
    title,
    finding: finding(facts),
    alt: '',
    legend: [],
    rows: [],
    lists: groups.map(({ heading, entries }) => ({
      heading,
      items: entries.map(({ text, count }) => ({ text, detail: own.measures(count) })),
    })),
    table: {
      caption,
      columns: [
        { field: 'item', title: columns.item, type: 'text' },
        { field: 'group', title: columns.group, type: 'text' },
        { field: 'measures', title: columns.total, type: 'number' },
        { field: 'paragraphs', title: columns.paragraphs, type: 'text' },
      ],
      rows: groups.flatMap(({ heading, entries }) =>
        entries.map(({ id, text, count, paragraphs }) => ({ id, cells: [text, heading, count, paragraphs] })),
      ),
    },
    state: { sentence: 'measures', total: facts.total, notItemised: 0 },
    notes,
    source: common.source(own.source, version),
    citation: common.citation(title, own.source, version),
  } as const;
}

function entry({ id, count, paragraphs }: ListRow, text: string, signs: ListSigns | undefined): Entry {
  return { id, text, count, paragraphs: paragraphList(paragraphs, signs) };
}

function articles(dataset: Dataset, lang: Lang, words: CategoryMatrixWords): readonly Group[] {
  const rows = articleRows(dataset);
  const titles = new Map(dataset.articleTitles[lang].map(({ article, title }) => [article, title]));
  const chapters = new Map(dataset.chapterTitles[lang].map(({ chapter, title }) => [chapter, title]));
  const named = <Key>(names: ReadonlyMap<Key, string>, key: Key): string => {
    const name = names.get(key);
    if (name === undefined) throw new Error(`no title in ${lang}: ${String(key)}`);
    return name;
  };
  const text = (chapter: ChapterId, article: number | null): string =>
    article === null ? words.wholeChapter(chapter) : words.article(article, named(titles, article));
  return CHAPTERS.filter(chapter => rows.some(row => row.chapter === chapter)).map(chapter => ({
    heading: words.chapter(chapter, named(chapters, chapter)),
    entries: rows
      .filter(row => row.chapter === chapter)
      .map(row => entry(row, text(chapter, row.article), words.listSigns)),
  }));
}

function prompts(dataset: Dataset, words: CategoryMatrixWords): readonly Group[] {
  const rows = promptRows(dataset);
  return (['prompted', 'supported'] as const).map(group => ({
    heading: words[group],
    entries: rows
      .filter(row => row.group === group)
      .map(row => entry(row, words.contexts[row.context], words.listSigns)),
  }));
}
