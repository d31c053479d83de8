import type { Rule } from './rule.js';

/** The chapters divide the articles: each starts where the one before it ends. */
export const chapterOrder: Rule = {
  name: 'chapter-order',
  reads: ['chapters'],
  check: ({ tables, problem }) =>
    tables.chapters.flatMap((row, index) => {
      const first = (tables.chapters[index - 1]?.lastArticle ?? 0) + 1;
      if (row.firstArticle !== first)
        return [problem(row, 'firstArticle', 'chapter-order', `expected ${first}`)];
      return row.lastArticle >= first
        ? []
        : [problem(row, 'lastArticle', 'chapter-order', 'before its first article')];
    }),
};

/** An article lies in its chapter. */
export const articleChapter: Rule = {
  name: 'article-chapter',
  reads: ['articles', 'chapters'],
  check: ({ tables, problem }) =>
    tables.articles.flatMap(row => {
      const chapter = tables.chapters.find(({ id }) => id === row.chapter);
      if (chapter && row.article >= chapter.firstArticle && row.article <= chapter.lastArticle) return [];
      return [problem(row, 'chapter', 'article-chapter', `does not hold article ${row.article}`)];
    }),
};

/** A chapter's articles are all there. */
export const articleAbsent: Rule = {
  name: 'article-absent',
  reads: ['articles', 'chapters'],
  check: ({ tables, problem }) =>
    tables.chapters.flatMap(row => {
      const held = tables.articles.filter(({ chapter }) => chapter === row.id).length;
      const expected = row.lastArticle - row.firstArticle + 1;
      return held >= expected
        ? []
        : [problem(row, 'id', 'article-absent', `has ${held} of ${expected} articles`)];
    }),
};
