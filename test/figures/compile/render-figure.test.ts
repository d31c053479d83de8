import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FigureError, renderFigure, type RenderRequest } from '@uncac-figures/figures/compile';

const render = (asked: Partial<Readonly<Record<keyof RenderRequest, unknown>>>): string =>
  renderFigure({
    ...{ element: 'region-bars', figure: 'provided', lang: 'en', base: '/figures/' },
    ...asked,
  } as RenderRequest);

const countryOf = (html: string): string | undefined => /data-country="([^"]*)"/.exec(html)?.[1];
const noticeOf = (html: string): string =>
  (/<p class="uncac-notice"[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('renderFigure', () => {
  it('marks the State of a code or a name in whatever spelling', () => {
    const plain = render({ country: 'AFG' });
    for (const country of [
      4,
      '4',
      '004',
      'af',
      ' AFGHANISTAN ',
      'Афганистан',
      'Islamic Republic of Afghanistan',
    ])
      assert.equal(render({ country }), plain, String(country));
    assert.equal(countryOf(render({ country: 'South Korea', lang: 'ar' })), 'KOR');
  });

  it('says of a code that leads to no State that it does, and offers the nearest', () => {
    assert.equal(
      noticeOf(render({ country: 'Korea' })),
      '“Korea” is not the code of a State in the data. The figure is shown without a mark. Did you mean one of these? ' +
        'Democratic People’s Republic of Korea · Republic of Korea',
    );
    assert.doesNotMatch(noticeOf(render({ country: 'XKX' })), /Did you mean/);
  });

  it('cuts a long code in its message', () => {
    const html = render({ country: 'K'.repeat(10_000) });
    assert.ok(noticeOf(html).startsWith(`“${'K'.repeat(60)}…” is not`), noticeOf(html));
    assert.ok(html.length < 10_000);
  });

  it('marks no State where none is asked for', () => {
    const plain = render({});
    for (const country of [null, undefined, '', ' ']) assert.equal(render({ country }), plain);
  });

  it('takes a value of whatever type as text', () => {
    for (const country of [true, NaN, {}, Object.create(null), Symbol('KEN'), () => 'KEN', [1, 2]])
      assert.match(noticeOf(render({ country })), /is not the code of a State/);
  });

  it('ends the address of the hosted folder with a slash', () => {
    for (const base of ['/figures', 'https://cdn.example/figures/0.1.0'])
      assert.equal(render({ base }), render({ base: `${base}/` }));
    assert.match(render({ base: '' }), /src="region-bars\//);
  });

  it('takes language tags as they are written', () => {
    for (const [lang, ...tags] of [
      ['fr', 'fr_FR', 'FR', ' fr ', 'fra', 'fre', 'fr_FR.UTF-8'],
      ['ar', 'arb', 'ara', 'ar_EG'],
      ['zh', 'cmn', 'zho', 'chi', 'zh_CN'],
    ])
      for (const tag of tags) assert.equal(render({ lang: tag }), render({ lang }), tag);
  });

  it('says in Chinese that the characters are simplified, where traditional ones were asked for', () => {
    const plain = render({ lang: 'zh' });
    for (const lang of ['zh-Hant', 'zh-TW', 'zh_HK']) {
      const html = render({ lang });
      assert.match(html, new RegExp(`data-asked-lang="${lang}"`));
      assert.match(html, /<p class="uncac-note" lang="zh" dir="ltr">本图只有简体中文版。<\/p>/);
      assert.equal(/data-integrity="[^"]*"/.exec(html)?.[0], /data-integrity="[^"]*"/.exec(plain)?.[0]);
    }
    assert.doesNotMatch(plain, /简体中文/);
  });

  it('names a tag whose digits figures do not have, and sets Latin ones', () => {
    const html = render({ lang: 'ar-u-nu-arabext' });
    assert.equal(
      html,
      render({ lang: 'ar' }).replace('dir="rtl"', 'dir="rtl" data-asked-lang="ar-u-nu-arabext"'),
    );
    assert.equal(render({ lang: 'ar-x-nu-arab' }), render({ lang: 'ar' }));
  });

  it('takes an option of whatever type as text, and throws a `FigureError` for one that does not exist', () => {
    assert.equal(
      render({ element: 'cycle-timeline', figure: 'cycles', from: 2015 }),
      render({ element: 'cycle-timeline', figure: 'cycles', from: '2015' }),
    );
    for (const [option, value, text] of [
      ['figure', 5, '5'],
      ['measure', {}, '[object Object]'],
      ['digits', Symbol('arab'), 'Symbol(arab)'],
      ['theme', 'x'.repeat(1000), `${'x'.repeat(60)}…`],
      ['headingLevel', 7, '7'],
    ] as const)
      assert.throws(
        () => render({ [option]: value }),
        (error: unknown) => error instanceof FigureError && error.message.includes(`"${text}"`),
        option,
      );
    assert.match(render({ headingLevel: 4 }), /<h4 class="uncac-title"/);
  });
});
