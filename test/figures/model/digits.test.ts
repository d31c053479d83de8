import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureKey, figurePath, inDigits, LANGS, matchDigits } from '@uncac-figures/figures';
import {
  allFigures,
  allFiguresInOtherDigits,
  compileFigure,
  FigureError,
  figureFiles,
  renderFigure,
  stateFacts,
} from '@uncac-figures/figures/compile';

const figures = allFiguresInOtherDigits();

/** What a reader meets of markup: its text, and the texts that stand for pictures and parts. */
const displayed = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]* (?:alt|aria-label)="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ');

/** The text with Latin digits again. */
const mappedBack = (text: string): string =>
  text
    .replaceAll('\u061C', '')
    .replace(/[٠-٩٪٬٫]/g, char => '0123456789%,.'['٠١٢٣٤٥٦٧٨٩٪٬٫'.indexOf(char)] ?? char);

/** The tokens of a text that have Latin digits. */
const latin = (text: string): readonly string[] => text.match(/\S*[0-9]\S*/g) ?? [];

/** A version of the data, the type of a file, or the symbol of a document. */
const MAY_BE_LATIN = /^2021\.1\.?$|^\(?[A-Z]+(?:\/[A-Z0-9]+)+\)?[،.]?$/;

describe('a number in other digits', () => {
  it('is what Intl writes', () => {
    for (const style of ['decimal', 'percent'] as const) {
      const [from, to] = (['latn', 'arab'] as const).map(
        digits => new Intl.NumberFormat(`ar-u-nu-${digits}`, { style, maximumFractionDigits: 2 }),
      );
      for (const value of [0, 0.87, 5, 38, 0.4567, 153, 1234, 1234567.25])
        assert.equal(inDigits(from!.format(value).replaceAll('\u200E', ''), 'arab'), to!.format(value));
    }
  });
  it('stays where none are asked for', () => assert.equal(inDigits('38', undefined), '38'));
  it('keeps documents, addresses and versions', () => {
    const text = 'CAC/COSP/2021/1، https://example.org/1?a=2، البيانات 2021.1. ';
    assert.equal(inDigits(text, 'arab'), text);
  });
});

describe('other digits', () => {
  it('are asked for as BCP 47 does, and only Arabic has them', () => {
    for (const tag of ['ar-u-nu-arab', 'ar-EG-u-ca-gregory-nu-arab', 'AR-U-NU-ARAB'])
      assert.equal(matchDigits(tag), 'arab');
    for (const tag of ['ar', 'ar-EG', 'ar-Arab', 'ar-u-nu-latn', 'fr-u-nu-arab', null])
      assert.equal(matchDigits(tag), undefined);
    const french = { element: 'region-bars', figure: 'provided', lang: 'fr' } as const;
    assert.equal(compileFigure({ ...french, digits: 'arab' }), compileFigure(french));
  });
  it('that do not exist are named as any other option', () =>
    assert.throws(
      () => compileFigure({ element: 'region-bars', lang: 'ar', digits: 'deva' }),
      new FigureError('unknown digits: "deva"; known: latn, arab'),
    ));
  it('stand in the key and in the names of files as part of the language', () => {
    const figure = compileFigure({ element: 'region-bars', figure: 'provided', lang: 'ar', digits: 'arab' });
    assert.equal(figureKey(figure), `1/region-bars/provided/ar-u-nu-arab/${figure.version}`);
    assert.equal(figurePath(figure), `region-bars/uncac-provided-ar-u-nu-arab-${figure.version}`);
  });
  it('are there for every figure in Arabic', () =>
    assert.equal(figures.length * LANGS.length, allFigures().length));
});

for (const request of figures) {
  const { element, figure: name, digits: _, ...options } = request;
  const { lang } = request;
  describe(`${element} ${JSON.stringify({ name, ...options })} in Arabic digits`, () => {
    const figure = compileFigure(request);
    const plain = compileFigure({ ...request, digits: 'latn' });
    const faces = (asked: typeof request, compiled: typeof figure): Readonly<Record<string, string>> => {
      const { svg, 'picture.svg': picture = '' } = figureFiles(compiled);
      const html = renderFigure({ ...asked, country: 'KEN', base: '/' });
      return { html: displayed(html), svg: displayed(svg), picture: displayed(picture) };
    };
    const shown = faces(request, figure);

    it('has them in every text that is shown, but for versions and documents', () => {
      for (const text of Object.values(shown))
        assert.deepEqual(
          latin(text).filter(token => !MAY_BE_LATIN.test(token)),
          [],
        );
      const rows = figure.rows.flatMap(({ name, sentence }) => [name, sentence]);
      assert.deepEqual(latin(rows.join(' ')), []);
    });
    it('says the same numbers as in Latin digits', () => {
      const expected = faces({ ...request, digits: 'latn' }, plain);
      for (const [face, text] of Object.entries(shown)) assert.equal(mappedBack(text), expected[face]);
      assert.deepEqual(
        figure.rows.map(({ sentence }) => mappedBack(sentence)),
        plain.rows.map(({ sentence }) => sentence),
      );
    });
    it('has the same table as a file', () => assert.equal(figureFiles(figure).csv, figureFiles(plain).csv));
    if (element !== 'category-matrix' && lang === 'ar')
      it('says in them what it says about a State', () => {
        for (const { iso3: country } of stateFacts('ar').slice(0, 20)) {
          const said = /<p class="uncac-(?:state|finding)"[^>]*>.*?<\/p>|<dl.*?<\/dl>/gs;
          const html = renderFigure({ ...request, country, base: '/' });
          assert.deepEqual(latin(displayed((html.match(said) ?? []).join(' '))), []);
        }
      });
  });
}
