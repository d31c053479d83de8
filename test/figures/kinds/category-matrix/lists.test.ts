import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGS } from '@uncac-figures/figures';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { compileFigure } from '@uncac-figures/figures/compile';

const coded = new Set(dataset.measures.filter(({ isMeasure }) => isMeasure).map(({ id }) => id));

for (const lang of LANGS) {
  const articles = compileFigure({ element: 'category-matrix', figure: 'articles', lang });
  const prompts = compileFigure({ element: 'category-matrix', figure: 'prompts', lang });

  describe(`lists of measures, ${lang}`, () => {
    it('count each citation in the sentence itself once', () => {
      const cited = dataset.measureArticles.filter(
        ({ basis, measure }) => basis === 'sentence' && coded.has(measure),
      );
      const pairs = new Set(cited.map(({ measure, chapter, article }) => `${measure} ${article ?? chapter}`));
      const sum = articles.table.rows.reduce((all, { cells }) => all + Number(cells[2]), 0);
      assert.equal(sum, pairs.size);
      assert.ok(articles.finding.includes(String(new Set(cited.map(({ measure }) => measure)).size)));
    });
    it('count what prompted or supported measures', () => {
      const named = dataset.measureContexts.filter(({ measure }) => coded.has(measure));
      for (const { id, cells } of prompts.table.rows)
        assert.equal(cells[2], named.filter(({ context }) => context === id).length);
      assert.equal(prompts.table.rows.length, new Set(named.map(({ context }) => context)).size);
      assert.ok(prompts.finding.includes(String(new Set(named.map(({ measure }) => measure)).size)));
    });
    it('hold the entries of their tables, in their order, and no picture', () => {
      for (const { lists, table, marks, rows, height } of [articles, prompts]) {
        const items = (lists ?? []).flatMap(({ heading, items }) => items.map(({ text }) => [text, heading]));
        assert.deepEqual(
          table.rows.map(({ cells }) => cells.slice(0, 2)),
          items,
        );
        assert.deepEqual([marks, rows, height], [[], [], 0]);
      }
    });
  });
}
