import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatProblem } from '@uncac-figures/dataset';
import { dataPackage, TablesCopy } from '../real-data.js';

/** The one problem of the table where Kenya's name is the text: without file and line. */
function nameFault(lang: string, name: string): string | undefined {
  const tables = new TablesCopy();
  const line = tables.set(`state-names.${lang}`, { iso3: 'KEN' }, 'name', name);
  const [problem, ...others] = tables.problems;
  assert.deepEqual(others, []);
  if (!problem) return undefined;
  assert.equal(problem.line, line);
  assert.equal(problem.value, name);
  return formatProblem(problem).replace(`source/state-names.${lang}.csv:${line} name `, '');
}

const CASES: Readonly<Record<string, readonly (readonly [lang: string, name: string, fault: string])[]>> = {
  'what nobody sees': [
    ['en', 'Ken\u200Bya', String.raw`"Ken\u{200B}ya": has U+200B, which nobody sees; delete it`],
    ['en', 'Ken\u00ADya', String.raw`"Ken\u{00AD}ya": has U+00AD, which nobody sees; delete it`],
    ['zh', '肯\u{E0100}尼亚', String.raw`"肯\u{E0100}尼亚": has U+E0100, which nobody sees; delete it`],
    ['en', '\uFEFFKenya', String.raw`"\u{FEFF}Kenya": has U+FEFF, which nobody sees; delete it`],
    [
      'en',
      'Ken\u0007ya',
      String.raw`"Ken\u0007ya": has U+0007, a control character or a line break; delete it`,
    ],
    ['en', 'Ken\nya', String.raw`"Ken\nya": has U+000A, a control character or a line break; delete it`],
    ['en', '\tKenya', String.raw`"\tKenya": has U+0009, a control character or a line break; delete it`],
    [
      'en',
      'Ken\u2028ya',
      String.raw`"Ken\u{2028}ya": has U+2028, a control character or a line break; delete it`,
    ],
    [
      'ar',
      'كينيا\u202D',
      String.raw`"كينيا\u{202D}": has U+202D, which turns the direction of the text; delete it`,
    ],
    [
      'ar',
      '\u200Fكينيا',
      String.raw`"\u{200F}كينيا": has U+200F, which turns the direction of the text; delete it`,
    ],
    [
      'ar',
      '\u2067كينيا\u2069',
      String.raw`"\u{2067}كينيا\u{2069}": has U+2067, which turns the direction of the text; delete it`,
    ],
    [
      'fr',
      'B\uFFFDnin',
      String.raw`"B\u{FFFD}nin": has U+FFFD, in place of a character that was lost; write that character`,
    ],
    ['zh', '肯\uE000', String.raw`"肯\u{E000}": has U+E000, no character of Unicode; write another`],
  ],
  spaces: [
    ['en', ' Kenya', '" Kenya": begins with a space; delete it'],
    ['en', 'Kenya ', '"Kenya ": ends with a space; delete it'],
    ['en', 'Kenya\u00A0', String.raw`"Kenya\u{00A0}": ends with a space; delete it`],
    ['en', 'Sri  Lanka', '"Sri  Lanka": has two spaces in a row; leave one'],
    ['fr', 'Sri \u00A0Lanka', String.raw`"Sri \u{00A0}Lanka": has two spaces in a row; leave one`],
    [
      'en',
      'Sri\u00A0Lanka',
      String.raw`"Sri\u{00A0}Lanka": has U+00A0, a no-break space between words; write a plain one`,
    ],
    [
      'ru',
      'Шри\u202FЛанка',
      String.raw`"Шри\u{202F}Ланка": has U+202F, a no-break space between words; write a plain one`,
    ],
    ['zh', '肯尼\u3000亚', String.raw`"肯尼\u{3000}亚": has U+3000, an unusual space; write a plain one`],
  ],
  'the form of letters': [
    ['fr', 'Be\u0301nin', '"Be\u0301nin": has a letter in two parts (not NFC); write "Bénin"'],
    ['en', 'Bu\uFB01na', '"Buﬁna": has U+FB01 "ﬁ"; write "fi"'],
    ['ar', 'كينيﺎ', '"كينيﺎ": has U+FE8E "ﺎ"; write "ا"'],
    ['zh', '肯尼⼈', '"肯尼⼈": has U+2F08 "⼈"; write "人"'],
    ['es', 'Ｋenya', '"Ｋenya": has U+FF2B "Ｋ"; write "K"'],
  ],
  'markup and formulas': [
    ['en', '<b>Kenya</b>', '"<b>Kenya</b>": "<b" is HTML; write plain text'],
    ['en', 'Kenya</p>', '"Kenya</p>": "</p" is HTML; write plain text'],
    ['en', 'Trinidad &amp; Tobago', '"Trinidad &amp; Tobago": "&amp;" is HTML; write plain text'],
    ['en', 'Kenya&#160;', '"Kenya&#160;": "&#160;" is HTML; write plain text'],
    ...['=', '+', '-', '@', '＝'].map(
      sign =>
        [
          'en',
          `${sign}Kenya`,
          `"${sign}Kenya": begins with "${sign}", so spreadsheets read a formula; begin with a word`,
        ] as const,
    ),
  ],
  'an encoding that was taken for another': [
    ['fr', 'CÃ´te', '"CÃ´te": "Ã´" was read in windows-1252; write "ô"'],
    ['fr', 'Côte dâ€™Ivoire', '"Côte dâ€™Ivoire": "â€™" was read in windows-1252; write "’"'],
    ['es', 'EspaÃ±a', '"EspaÃ±a": "Ã±" was read in windows-1252; write "ñ"'],
    ['ru', 'РљРµРЅРёСЏ', '"РљРµРЅРёСЏ": "РљРµРЅРёСЏ" was read in windows-1251; write "Кения"'],
    ['ar', 'ظƒظٹظ†ظٹط§', '"ظƒظٹظ†ظٹط§": "ظƒظٹظ†ظٹط§" was read in windows-1256; write "كينيا"'],
    ['zh', 'è‚¯å°¼äºš', '"è‚¯å°¼äºš": "è‚¯å°¼äºš" was read in windows-1252; write "肯尼亚"'],
  ],
  'letters of another script': [
    ['ar', 'Kenya', '"Kenya": has no Arabic letter; write it in the language of the file, ar'],
    ['zh', 'Kenya', '"Kenya": has no Chinese letter; write it in the language of the file, zh'],
    ['ru', 'Kenya', '"Kenya": has no Cyrillic letter; write it in the language of the file, ru'],
    ['en', 'Кения', '"Кения": has no Latin letter; write it in the language of the file, en'],
    ['ru', 'Кения (Kenya)', '"Кения (Kenya)": "Kenya" is not in Cyrillic letters; write it in ru'],
    ['fr', 'Kenya (肯尼亚)', '"Kenya (肯尼亚)": "肯尼亚" is not in Latin letters; write it in fr'],
    [
      'en',
      'Kеnya',
      '"Kеnya": "Kеnya" mixes Latin letters with Cyrillic "е" (U+0435); write it in one script',
    ],
    [
      'ru',
      'Кeния',
      '"Кeния": "Кeния" mixes Latin letters with Cyrillic "К" (U+041A); write it in one script',
    ],
    ['en', 'Κenya', '"Κenya": "Κenya" mixes Latin letters with Greek "Κ" (U+039A); write it in one script'],
    ['ru', 'C Кенией', '"C Кенией": "C" is a Latin letter that looks Russian; write the Russian one'],
    ['ar', 'کینیا', '"کینیا": U+06A9 "ک" is no letter of Arabic; write "ك"'],
  ],
};

for (const [kind, cases] of Object.entries(CASES))
  describe(`${kind} in a table`, () => {
    for (const [lang, name, fault] of cases)
      it(`is refused: ${JSON.stringify(name)} in ${lang}`, () => assert.equal(nameFault(lang, name), fault));
  });

describe('text in a table', () => {
  for (const [lang, name] of [
    ['fr', 'Kenya\u202F: pays'],
    ['fr', '«\u00A0Kenya\u00A0»'],
    ['ru', 'Кения\u00A0– страна № 5, глава XVIII'],
    ['ru', 'Сеть GlobE'],
    ['ru', 'g'],
    ['zh', '肯尼亚UNODC网络'],
    ['ar', 'كينيا (UNODC) ٥ V.A'],
    ['ar', 'القُطرية، عزّزت'],
    ['en', 'Côte d’Ivoire & São Tomé, 5 < 6, a-b = c'],
    ['es', 'Acción del artículo 1.º, ¿qué? ESPAÑA'],
    ['fr', 'ÉNERGIE CLICHÉ »'],
    ['zh', '《公约》（第五章）：“资产”'],
  ] as const)
    it(`is taken as its language writes it: ${name}`, () => assert.equal(nameFault(lang, name), undefined));

  it('is checked in every column and table, codes included', () => {
    const tables = new TablesCopy();
    const state = tables.set('states', { iso3: 'KEN' }, 'iso2', 'KE\u200B');
    const date = tables.set('events', { id: 'convention-adopted' }, 'date', '2003-10-31\u00A0');
    const measure = tables.set('measures', { id: 'M10-1' }, 'quantifier_pattern', '=1+1');
    assert.deepEqual(
      tables.problems.map(({ file, line, field, rule }) => [file, line, field, rule]),
      [
        ['source/states.csv', state, 'iso2', 'text-characters'],
        ['source/measures.csv', measure, 'quantifier_pattern', 'text-formula'],
        ['source/events.csv', date, 'date', 'text-spaces'],
      ],
    );
  });

  it('has a language wherever its table has one', () => {
    const { resources } = dataPackage;
    for (const { name, schema } of resources) {
      const lang = name.split('.')[1];
      const texts = schema.fields.filter(field => field.lang);
      if (lang) assert.deepEqual([...new Set(texts.map(field => field.lang))], [lang], name);
    }
  });
});
