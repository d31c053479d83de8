import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGS, langDir, matchLang } from '@uncac-figures/figures';
import { allFigures, compileFigure, figureFiles } from '@uncac-figures/figures/compile';

describe('languages', () => {
  it('match a tag by its first part, in either case', () => {
    assert.equal(matchLang('ar-EG'), 'ar');
    assert.equal(matchLang('EN'), 'en');
    assert.equal(matchLang('de'), undefined);
    assert.equal(matchLang(null), undefined);
  });
  it('are written in the direction they have', () => {
    assert.deepEqual(LANGS.map(langDir), ['rtl', 'ltr', 'ltr', 'ltr', 'ltr', 'ltr']);
  });
});

describe('words in Arabic', () => {
  for (const request of allFigures().filter(({ lang }) => lang === 'ar'))
    it(`hold no word in Latin letters: ${request.figure} ${request.measure} ${request.order}`, () => {
      const figure = compileFigure(request);
      const { title, finding, alt, legend, rows, table, notes, source, citation } = figure;
      const texts = [title, finding, alt, ...notes, source, citation, table.caption];
      texts.push(
        ...legend.map(({ text }) => text),
        ...rows.flatMap(({ name, sentence }) => [name, sentence]),
      );
      texts.push(...table.columns.map(({ title: head }) => head));
      texts.push(...table.rows.map(({ cells }) => String(cells[0])));
      // The symbol of a document is the same in every language.
      for (const text of texts) assert.doesNotMatch(text.replaceAll(/CAC\/[A-Z\d/]+/g, ''), /[A-Za-z]/);
      assert.doesNotMatch(
        figureFiles(figure).svg.replace(/<[^>]*>|\.[\w-]+\{[^}]*\}/g, ''),
        /\b(?:At|least|of|States)\b/,
      );
    });
});
