import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pseudoModule } from '../../../../scripts/test/pseudo/pseudo-module.mjs';
import { pseudoText } from '../../../../scripts/test/pseudo/pseudo-text.mjs';

describe('a pseudo text', () => {
  const english = 'States that provided information';
  const pseudo = pseudoText(english);

  it('has no English word and is two fifths longer, in every part of it', () => {
    assert.doesNotMatch(pseudo, /[A-Za-eg-z]/);
    assert.equal(pseudo.length, Math.ceil(english.length * 1.4));
    assert.equal(pseudo.split(' ').length, english.split(' ').length);
    assert.ok(
      english.split(' ').every((word, index) => (pseudo.split(' ')[index]?.length ?? 0) > word.length),
    );
  });

  it('stays within the limit of its place', () => {
    assert.equal(pseudoText(english, 34).length, 34);
    assert.equal(pseudoText(english, 10).length, english.length);
  });

  it('keeps what is no word', () => {
    for (const code of ['', 'A', '(a)', 'IV', '1–2', '; ']) assert.equal(pseudoText(code), code);
    assert.match(pseudoText('Chapter IV, category (a)'), / IV, .* \(a\)$/);
  });
});

describe('a pseudo module', () => {
  const of = (/** @type {string} */ code, file = 'any.en.js') =>
    pseudoModule(code, file).replace(/[^\p{ASCII}]+/gu, '~');

  it('has pseudo words in its texts and around what a template is filled with', () => {
    assert.equal(
      of('export const words = { table: "Table", row: n => `${n} rows` };'),
      'export const words = { table: "~", row: n => `${n} ~` };',
    );
  });

  for (const code of [
    'import { numbers } from "./numbers.js";',
    'const { count } = numbers("en");',
    'const day = dateWords(date, "day", month);',
    'switch (status) { case "new": break; }',
    'const is = kind === "cycle";',
    'const known = { "not-known": count };',
    'const row = { iso3: "KEN", review: "draft" };',
    'throw new Error(`no words for ${row}`);',
  ])
    it(`keeps codes: ${code}`, () => assert.equal(pseudoModule(code, 'any.en.js'), code));

  it('keeps the roles of a legend, and no other first text of a list', () => {
    assert.equal(
      of('const words = { legend: [["whole", "Parties"]], cycles: ["one", "two"] };'),
      'const words = { legend: [["whole", "~"]], cycles: ["~", "~"] };',
    );
  });

  it('lengthens the labels of pictures no further than they may be', () => {
    const code = 'const words = { lines: { "it-system": "International networks" } };';
    assert.equal(pseudoModule(code, 'kinds/category-matrix/words/en.js').length, code.length + 4);
  });
});
