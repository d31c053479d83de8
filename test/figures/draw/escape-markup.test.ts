import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DrawnFigure, Lang } from '@uncac-figures/figures';
import { figureCsv } from '@uncac-figures/figures/draw/figure-csv';
import { fluidSvg } from '@uncac-figures/figures/draw/fluid-svg';
import { fragment } from '@uncac-figures/figures/draw/fragment';
import { printSvg } from '@uncac-figures/figures/draw/print-svg';
import { editionIn } from '../words/edition.js';

const HOSTILE = `<&"'>`;
const ESCAPED = `&lt;&amp;&quot;'&gt;`;
/** As long as the hostile text, so that lines are broken alike. */
const HARMLESS = 'QQQQQ';

/** The text before a bold part, in it and after it. */
const phraseOf = (text: string) => ({ text: `${text}/${text}/${text}`, strong: `/${text}/` });

/** A figure whose every text is the one given. */
function figureOf(text: string): DrawnFigure {
  const box = { y: 0, height: 10 };
  return {
    format: 1,
    type: 'region-bars',
    figure: text,
    lang: text as Lang,
    dir: 'ltr',
    review: 'draft',
    version: text,
    title: text,
    finding: text,
    alt: text,
    legend: [
      { role: 'part-1', text },
      { letter: text, text },
    ],
    rows: [{ id: text, name: text, sentence: text, box: { narrow: box, wide: box } }],
    height: 20,
    breakpoint: 480,
    sentence: phraseOf(text),
    lines: [{ label: text, text }],
    table: {
      caption: text,
      columns: [
        { field: text, title: text, type: 'text' },
        { field: text, title: text, type: 'text' },
      ],
      rows: [{ id: text, cells: [text, text] }],
    },
    state: { sentence: 'provided', total: 0, notItemised: 0, edition: editionIn('en') },
    notes: [text],
    source: text,
    citation: text,
    marks: [
      {
        ...{ kind: 'text', role: 'label', row: text, x: 0, y: 10, anchor: 'start' },
        ...{ text: [phraseOf(text).text], strong: phraseOf(text).strong },
      },
    ],
  };
}

function fragmentOf(figure: DrawnFigure, text: string): string {
  return fragment(figure, {
    base: text,
    askedLang: text,
    integrity: text,
    words: { table: text, cite: text, nearest: text },
    country: text,
    notice: phraseOf(text),
    nearest: [{ name: text, href: text }, { name: text }],
  });
}

/** What may stand in the place of the picture. */
const PLACES = {
  'a picture': () => ({}),
  lists: (text: string) => ({ lists: [{ heading: text, items: [{ text, detail: text }] }] }),
  'an empty place': (text: string) => ({ empty: { heading: text, text, expected: text, held: text } }),
};

describe('escaping', () => {
  for (const [place, more] of Object.entries(PLACES)) {
    const [hostile, harmless] = [HOSTILE, HARMLESS].map(text => ({ ...figureOf(text), ...more(text) }));
    assert.ok(hostile && harmless);
    const same = (actual: string, expected: string): void => {
      assert.equal(actual.replaceAll(ESCAPED, HARMLESS), expected);
      assert.ok(expected.includes(HARMLESS));
    };

    it(`leaves no text as markup in the fragment of ${place}`, () =>
      same(fragmentOf(hostile, HOSTILE), fragmentOf(harmless, HARMLESS)));
    it(`leaves no text as markup in the file to take away of ${place}`, () =>
      same(printSvg(hostile, HOSTILE)(), printSvg(harmless, HARMLESS)()));
    it(`leaves no text as markup in the picture of ${place}`, () =>
      same(fluidSvg(hostile)(), fluidSvg(harmless)()));
  }

  it('quotes every cell of a CSV file that needs it, and doubles its quotes', () => {
    const csv = figureCsv(figureOf(HOSTILE));
    assert.equal(csv, '\uFEFF"<&""\'>","<&""\'>",is_total\r\n"<&""\'>","<&""\'>",0\r\n');
  });
});
