import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  allFigures,
  compileFigure,
  figureFiles,
  integrityOf,
  renderFigure,
  takeAwaySvg,
} from '@uncac-figures/figures/compile';
import { escapeMarkup } from '@uncac-figures/figures/draw/escape-markup';
import { textOf } from './cms-filters.js';

const request = { element: 'region-bars', figure: 'provided', lang: 'en', base: '/f/' } as const;

describe('a fragment', () => {
  for (const asked of allFigures()) {
    const html = renderFigure({ ...asked, base: '/f/' });
    it(`holds standard HTML only: ${asked.figure} ${asked.measure} ${asked.order} ${asked.lang}`, () => {
      assert.ok(!/<(?:script|svg|style|iframe|uncac-)/.test(html));
      assert.ok(!/\s(?:id|style|on\w+)=/.test(html));
      assert.equal((html.match(/<h3/g) ?? []).length, 1);
      // A width in per cent is none in HTML.
      for (const [, size] of html.matchAll(/ (?:width|height)="([^"]*)"/g)) assert.match(size ?? '', /^\d+$/);
    });
    it(`says what it shows, what it leaves open, where it is from and how to cite it: ${asked.figure} ${asked.measure} ${asked.order} ${asked.lang}`, () => {
      const { title, finding, notes, source, citation, legend, version } = compileFigure(asked);
      const text = html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      for (const said of [title, finding, ...notes, source, citation, ...legend.map(item => item.text)])
        assert.ok(text.includes(said), said);
      for (const said of [source, citation]) assert.ok(said.includes(version), said);
      assert.ok(citation.includes(title));
      assert.match(
        citation,
        /[(（](?:unofficial|غير رسمية|非官方|non officiels|неофициальные|no oficiales)[)）]/,
      );
    });
    it(`names its key, and the files with their integrity: ${asked.figure} ${asked.measure} ${asked.order} ${asked.lang}`, () => {
      const figure = compileFigure(asked);
      const path = `/f/${asked.element}/uncac-${figure.figure}-${figure.lang}-${figure.version}`;
      assert.ok(
        html.includes(`data-uncac="1/${asked.element}/${figure.figure}/${figure.lang}/${figure.version}"`),
      );
      assert.equal(html.includes(`src="${path}.picture.svg"`), figure.marks.length > 0);
      assert.ok(
        html.includes(
          `href="${path}.json" download data-integrity="${integrityOf(figureFiles(figure).json)}"`,
        ),
      );
    });
  }

  it('is stamped with the State, whatever code names it', () => {
    for (const country of ['KEN', 'ken', 'KE', '404']) {
      const html = renderFigure({ ...request, country });
      assert.ok(html.includes('data-country="KEN"'), country);
      assert.ok(
        html.includes(
          '<strong>Kenya</strong> is named among the States that provided information; new information was collected from it in 2021. It is one of the 53 parties among the African States.',
        ),
      );
    }
  });

  it('answers a code that names no State in words, as text, and stays whole', () => {
    const html = renderFigure({ ...request, country: '<b>&' });
    assert.ok(html.includes('“&lt;b&gt;&amp;”</strong> is not the code of a State in the data.'));
    assert.ok(html.includes('<table ') && !html.includes('data-country'));
  });

  it('takes the level of its heading', () => {
    assert.match(renderFigure({ ...request, headingLevel: 2 }), /<h2 class="uncac-title" /);
  });

  it('shows the PNG file where a system takes no SVG, with every word but those of the legend, which is in it', () => {
    for (const asked of allFigures()) {
      const [svg, png] = (['svg', 'png'] as const).map(picture =>
        renderFigure({ ...asked, base: '/f/', picture }),
      );
      const figure = compileFigure(asked);
      if (!figure.marks.length) {
        assert.equal(png, svg);
        continue;
      }
      const images = [...(png ?? '').matchAll(/<img[^>]*>/g)].map(([image]) => image);
      const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(takeAwaySvg(figure)) ?? [];
      const path = `/f/${asked.element}/uncac-${figure.figure}-${figure.lang}-${figure.version}`;
      assert.deepEqual(images, [
        `<img src="${path}.png" width="${width}" height="${height}" alt="${escapeMarkup(figure.alt)}">`,
      ]);
      const legend = /<ul class="uncac-legend"[\s\S]*<\/ul>/.exec(svg ?? '')?.[0] ?? '';
      assert.equal(textOf(png ?? ''), textOf((svg ?? '').replace(legend, '')));
      assert.ok(!png?.includes('data-uncac'), 'left alone by scripts');
    }
  });

  it('with the PNG file has the sentence about the State, and the message about a code', () => {
    const png = (country: string): string => renderFigure({ ...request, country, picture: 'png' });
    assert.match(png('KEN'), /<strong>Kenya<\/strong> is named/);
    assert.match(png('Keny'), /is not the code of a State/);
  });

  it('is refused for a picture of another kind', () => {
    const picture = 'gif' as 'png';
    assert.throws(() => renderFigure({ ...request, picture }), {
      message: 'unknown picture: "gif"; known: svg, png',
    });
  });

  it('is refused for a figure or option that does not exist, with those that do', () => {
    assert.throws(() => renderFigure({ ...request, figure: 'foo' }), {
      name: 'FigureError',
      message:
        'unknown figure: "foo"; known: provided, updated, parties, summaries, published-1, published-2',
    });
    assert.throws(() => renderFigure({ ...request, order: 'value' }), {
      message: 'unknown order of provided: "value"; known: un, name',
    });
    assert.throws(() => renderFigure({ ...request, element: 'pie' }), /unknown element: "pie"/);
  });
});

describe('a fragment in a language there is not', () => {
  const root = (lang: string): string =>
    renderFigure({ element: 'region-bars', lang, base: '/' }).split('\n', 1)[0] ?? '';
  it('is in English, and tells which was asked for', () =>
    assert.match(root('de-CH'), / lang="en" dir="ltr" data-asked-lang="de-CH">$/));
  it('tells nothing where the language is there, with a region and digits too', () => {
    assert.match(root('fr-CA'), / lang="fr" dir="ltr">$/);
    assert.match(root('ar-EG-u-nu-arab'), /\/ar-u-nu-arab\/.* lang="ar" dir="rtl">$/);
  });
});
