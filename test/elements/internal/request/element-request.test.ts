import type { DrawnFigure } from '@uncac-figures/figures';
import { equal } from '../../support/equal.js';
import {
  elementRequest,
  sameRequest,
  type Asked,
  type ElementRequest,
} from '@uncac-figures/elements/internal/request/element-request';
import type { PastedFigure } from '@uncac-figures/elements/internal/adopt/pasted-figure';

const kind = {
  type: 'region-bars',
  figures: ['provided', 'updated'],
  options: () => ({ measure: ['count', 'share'], order: ['un', 'name'] }),
  aboutState: () => Promise.resolve((figure: DrawnFigure) => figure),
} as const;

const fragment = (figure: string, country: string | null = null, tag = 'en'): PastedFigure => ({
  root: document.createElement('figure'),
  key: `1/region-bars/${figure}/${tag}/2021.1`,
  figure,
  tag,
  country,
  picture: new Image(),
  json: '/x.json',
  integrity: undefined,
});

const request = (asked: Partial<Asked>, content: PastedFigure | 'unreadable' | undefined): ElementRequest =>
  elementRequest(
    kind,
    {
      compiled: undefined,
      figure: null,
      options: {},
      lang: null,
      digits: null,
      country: null,
      ambientLang: 'ar',
      ...asked,
    },
    content,
  );

const brief = ({ figure, lang, country, adopt }: ElementRequest) => [
  figure,
  lang,
  country,
  adopt !== undefined,
];

describe('elementRequest', () => {
  for (const [what, asked, content, expected] of [
    ['the first figure, where nothing is said', {}, undefined, ['provided', 'ar', null, false]],
    [
      'what the content is, where nothing is asked',
      {},
      fragment('updated.share', 'KEN'),
      ['updated.share', 'en', 'KEN', true],
    ],
    [
      'what is asked, where the content agrees',
      { figure: 'updated', lang: 'en-GB' },
      fragment('updated'),
      ['updated', 'en', null, true],
    ],
    [
      'the default, asked against the content',
      { options: { measure: 'count' } },
      fragment('updated.share'),
      ['updated', 'en', null, false],
    ],
    [
      'another figure without the options of the content',
      { figure: 'provided' },
      fragment('updated.share'),
      ['provided', 'en', null, false],
    ],
    [
      'options in one order',
      { options: { order: 'name', measure: 'share' } },
      undefined,
      ['provided.share.name', 'ar', null, false],
    ],
    ['English, for a language there is not', { lang: 'sw' }, undefined, ['provided', 'en', null, false]],
    [
      'a State that may be that of the content',
      { country: 'ken' },
      fragment('provided', 'KEN'),
      ['provided', 'en', 'ken', true],
    ],
    ['a number as text', { country: 404 }, fragment('provided', 'KEN'), ['provided', 'en', '404', true]],
    [
      'the State of the content, however it is written',
      {},
      fragment('provided', 'ken'),
      ['provided', 'en', 'ken', true],
    ],
    [
      'no State against the content',
      { country: '' },
      fragment('provided', 'KEN'),
      ['provided', 'en', null, false],
    ],
    ['the first figure, for an empty name', { figure: '' }, undefined, ['provided', 'ar', null, false]],
    [
      'a figure and a language with spaces around',
      { figure: ' updated ', lang: ' fr_FR ' },
      undefined,
      ['updated', 'fr', null, false],
    ],
    [
      'a State that the content does not mark',
      { country: 'KEN' },
      fragment('provided'),
      ['provided', 'en', 'KEN', false],
    ],
  ] as const)
    it(`asks for ${what}`, () => equal(brief(request(asked, content)), expected));

  for (const [what, asked, tag, expected] of [
    ['those of the content, where nothing is asked', {}, 'ar-u-nu-arab', ['arab', true]],
    ['Latin ones, where nothing says others', {}, 'ar', [undefined, true]],
    ['those of a tag', { lang: 'ar-EG-u-nu-arab' }, 'ar-u-nu-arab', ['arab', true]],
    ['Latin ones, for a tag without', { lang: 'ar-EG' }, 'ar-u-nu-arab', [undefined, false]],
    ['those of the attribute', { digits: 'arab' }, 'ar', ['arab', false]],
    [
      'those of the attribute before those of a tag',
      { digits: 'latn', lang: 'ar-u-nu-arab' },
      'ar',
      [undefined, true],
    ],
    ['the only ones of another language', { digits: 'arab' }, 'en', [undefined, true]],
  ] as const)
    it(`asks for digits: ${what}`, () => {
      const { figure, digits, adopt } = request(asked, fragment('provided', null, tag));
      equal([figure, digits, adopt !== undefined], ['provided', ...expected]);
    });

  it('tells the language asked for, where there is none of ours', () => {
    const told = ['de-CH', 'en', null].map(lang => request({ lang }, undefined).askedLang);
    equal(told, ['de-CH', null, null]);
    equal(request({ ambientLang: 'de' }, undefined).askedLang, 'de');
    equal(request({ ambientLang: null }, undefined).askedLang, null);
  });

  it('tells the tag asked for, where traditional characters or other digits are not there', () => {
    const tags = ['zh-TW', 'zh_CN', 'ar-u-nu-arabext', 'ar-u-nu-arab', 'ar-x-nu-arab'];
    const told = tags.map(lang => request({ lang }, undefined).askedLang);
    equal(told, ['zh-TW', null, 'ar-u-nu-arabext', null, null]);
  });

  it('takes a language by its codes of three letters', () => {
    const codes = [
      'ara',
      'arb',
      'zho',
      'chi',
      'cmn',
      'eng',
      'fra',
      'fre',
      'rus',
      'spa',
      'cmn_Hant',
      'arb-u-nu-arab',
    ];
    const langs = codes.map(lang => request({ lang }, undefined)).map(({ lang, digits }) => digits ?? lang);
    equal(langs, ['ar', 'ar', 'zh', 'zh', 'zh', 'en', 'fr', 'fr', 'ru', 'es', 'zh', 'arab']);
  });

  it('leaves content alone that can’t be read, whatever is asked', () => {
    const { leave, unknown } = request({ figure: 'nonsense' }, 'unreadable');
    equal([leave, unknown], [true, undefined]);
  });

  it('names a value it does not know, with those it knows', () => {
    equal(request({ figure: 'x' }, undefined).unknown, {
      option: undefined,
      value: 'x',
      known: kind.figures,
    });
    equal(request({ digits: 'arabext' }, undefined).unknown, {
      option: 'digits',
      value: 'arabext',
      known: ['latn', 'arab'],
    });
    equal(request({ headingLevel: 7 }, undefined).unknown, {
      option: 'heading-level',
      value: '7',
      known: ['2', '3', '4', '5', '6'],
    });
    equal(request({ headingLevel: 4, digits: 'latn' }, undefined).unknown, undefined);
    equal(request({ options: { order: 'x' } }, undefined).unknown, {
      option: 'order',
      value: 'x',
      known: ['un', 'name'],
    });
  });
});

describe('sameRequest', () => {
  it('holds for a compiled figure that is not a number', () => {
    const compiled = NaN as unknown as DrawnFigure;
    equal(sameRequest(request({ compiled }, undefined), request({ compiled }, undefined)), true);
  });

  it('holds for the same question about the same content', () => {
    const content = fragment('provided');
    equal(sameRequest(request({}, content), request({}, content)), true);
    equal(sameRequest(request({}, content), request({ figure: 'provided' }, content)), true);
  });

  it('does not hold before the first, for other content or for another question', () => {
    const content = fragment('provided');
    equal(sameRequest(undefined, request({}, content)), false);
    equal(sameRequest(request({}, content), request({}, fragment('provided'))), false);
    equal(sameRequest(request({}, content), request({ country: 'KEN' }, content)), false);
    equal(sameRequest(request({}, undefined), request({ lang: 'en' }, undefined)), false);
  });
});
