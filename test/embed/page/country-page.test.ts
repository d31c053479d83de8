import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { countryPage } from '@uncac-figures/embed/internal/page/country-page';
import { PAGE_FIGURES } from '@uncac-figures/embed/internal/page/page-figures';
import { stateNames } from '@uncac-figures/embed/internal/page/state-names';
import { LANGS, langDir } from '@uncac-figures/figures';
import { CLAIMS, SENTENCE_END } from '../../figures/words/claims.js';

const asset = { href: '/0.1.0/x', integrity: 'sha384-x' };
const assets = { base: '/0.1.0/', script: asset, stylesheets: [asset] };

/** What a value that is not there leaves in a text. */
const HOLES = /undefined|\bnull\b|NaN|\[object|\$\{|\(\)|[ \n][.,;،؛]|\.\.|: *$/m;

/** Symbols of documents, which are the same in every language. */
const SYMBOLS = /\b(?:CAC|L)\/[A-Z]+\/[\w/.]+/g;

const UNOFFICIAL = {
  ar: /غير رسمي\. ليس من منتجات الأمم المتحدة\./,
  zh: /非官方。非联合国出版物。/,
  en: /Unofficial\. Not a product of the United Nations\./,
  fr: /non officiel.*n’émane pas de l’Organisation des Nations Unies\./i,
  ru: /Неофициальный материал\. Не является продуктом Организации Объединенных Наций\./,
  es: /No oficial\. No es un producto de las Naciones Unidas\./,
};

/** The figures that say a sentence about the State; a summary says all it has to say about it. */
const WITH_STATE = Object.values(PAGE_FIGURES)
  .flat()
  .filter(({ element, withoutState }) => element !== 'country-summary' && !withoutState);

describe('the page of every State', () => {
  for (const lang of LANGS) {
    const states = stateNames(lang);

    it(`there are as many as the data have States (${lang})`, () => {
      assert.equal(states.length, dataset.states.length);
      assert.equal(states.length, 198);
    });

    it(`has no hole, no unfinished sentence and no claim (${lang})`, () => {
      for (const state of states) {
        const page = countryPage(lang, state, assets);
        const text = visibleText(page);
        const where = `${state.iso3} ${lang}`;
        assert.equal(text.match(HOLES)?.[0], undefined, where);
        assert.equal(text.match(CLAIMS[lang])?.[0], undefined, where);
        const sentences = [
          ...page.matchAll(/<p class="uncac-(?:state|finding|note|source)"[^>]*>(.*?)<\/p>/gs),
        ];
        assert.ok(sentences.length >= 12, `${where}: ${sentences.length} sentences`);
        for (const [, sentence = ''] of sentences) {
          assert.match(visibleText(sentence), SENTENCE_END, where);
          assert.ok(!sentence.includes('Kenya') || state.iso3 === 'KEN', where);
        }
        assert.equal(page.match(/<p class="uncac-state"/g)?.length, WITH_STATE.length, where);
      }
    });
  }

  for (const lang of LANGS)
    it(`stands in its language and direction, with the disclaimer (${lang})`, () => {
      const page = countryPage(lang, stateNames(lang)[0], assets);
      assert.ok(page.includes(`<html lang="${lang}" dir="${langDir(lang)}">`));
      assert.match(visibleText(page), UNOFFICIAL[lang]);
    });

  for (const lang of ['ar', 'zh', 'ru'] as const)
    it(`has no word in Latin letters but the names of languages and files, and Roman numbers (${lang})`, () => {
      const page = visibleText(countryPage(lang, stateNames(lang)[0], assets));
      const latin = page
        .replace(SYMBOLS, '')
        .match(/[A-Za-z]{2,}/g)
        ?.filter(word => !/^[IVX]+$/.test(word));
      const expected = ['CSV', 'English', 'Espa', 'Fran', 'JSON', 'MIT', 'PNG', 'SVG', 'ais', 'ol'];
      assert.deepEqual([...new Set(latin)].sort(), expected);
    });
});

function visibleText(html: string): string {
  return html
    .replace(/<head>.*?<\/head>|<select.*?<\/select>/gs, '')
    .replace(/<(?!\/?(?:a|b|strong|span)\b)[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}
