import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { hostedFolder } from '@uncac-figures/embed';
import type { Lang } from '@uncac-figures/figures';
import * as compiler from '@uncac-figures/figures/compile';
import { openDemo, type Demo } from './demo.js';
import { namedInMessages, openGallery } from './gallery.js';
import { hostedTexts } from './hosted-texts.js';
import { latinWords } from './latin-words.js';
import { textsOfAll } from './open-all.js';
import type { PageText } from './page-texts.js';

/** Keys are named as they stand on most keyboards, and the licence as it is called. */
const KEYS = /\b(Home|End|Enter|Escape)\b/g;
const LICENCE = /\bMIT\b/g;
/** The name of a network, in no other letters in Russian. */
const NETWORK = /\bGlobE\b/g;

/** Words that are the same in English, beside the names of States. */
const SAME = {
  fr: ['Parties', 'Parties, %', 'Signature', 'Cycle', 'Date', 'Source', 'Sources', 'Total'],
  es: ['Total'],
};

/** Words that stand in no French or Spanish text. */
const ENGLISH_WORDS =
  /\b(the|of|and|by|with|from|their|which|not|State|States|review|measures|named|year|years|explore|report|is|was|were|are|for|at|to)\b/i;

describe('no English in', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  /** What a reader meets in a language: on a page with every figure drawn and opened, and in the files. */
  const textsIn = async (lang: Lang): Promise<readonly PageText[]> => {
    const page = await openGallery(demo, compiler, { lang, forms: ['drawn'] });
    const { folder } = await hostedFolder();
    const texts = [...(await textsOfAll(page)), ...hostedTexts(folder, lang)];
    assert.ok(texts.length > 5_000, `only ${texts.length} texts`);
    return texts;
  };

  it('a text is found: a word among letters of another script', () => {
    assert.deepEqual(latinWords('تقرير the report ١', KEYS), ['the', 'report']);
    assert.deepEqual(latinWords('CAC/COSP/IRG/2016/12, главы III и IV, CSV'), []);
  });

  for (const lang of ['ar', 'zh', 'ru'] as const)
    it(`${lang}: no two Latin letters but those of names and codes`, async () => {
      const known = [KEYS, LICENCE, NETWORK, ...namedInMessages(lang)];
      const found = (await textsIn(lang)).filter(({ text }) => latinWords(text, ...known).length);
      assert.deepEqual(each(found), []);
    });

  describe('languages of the same script', () => {
    let english: ReadonlySet<string>;
    before(async () => (english = new Set((await textsIn('en')).map(({ text }) => text))));

    for (const lang of ['fr', 'es'] as const)
      it(`${lang}: no text that is the English one, and no word that is only English`, async () => {
        const names = new Map(dataset.stateNames.en.map(({ iso3, name }) => [iso3, name]));
        const same = new Set(SAME[lang]);
        for (const { iso3, name } of dataset.stateNames[lang]) if (names.get(iso3) === name) same.add(name);
        const known = namedInMessages(lang);
        const found = (await textsIn(lang)).filter(
          ({ text }) =>
            ENGLISH_WORDS.test(known.reduce((rest, name) => rest.replace(name, ' '), text)) ||
            (english.has(text) && !same.has(text) && latinWords(text, /^(Français|Español)$/g).length),
        );
        assert.deepEqual(each(found), []);
      });
  });
});

/** Each text once, with one of its places. */
function each(texts: readonly PageText[]): readonly string[] {
  return [...new Map(texts.map(({ place, text }) => [text, `${place}: ${text}`])).values()];
}
