import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FigureKind, FigureParts } from '@uncac-figures/figures/compile';
import { layOut } from '@uncac-figures/figures/compile';

const whole: FigureParts = {
  title: 'Parties',
  finding: 'There are 3.',
  alt: 'Three.',
  legend: [],
  rows: [],
  height: 0,
  breakpoint: 480,
  table: { caption: 'Parties', columns: [], rows: [] },
  state: { sentence: 'parties', total: 3, notItemised: 0 },
  notes: [],
  source: 'A list.',
  citation: '“Parties”. A list.',
};

const noWords = () => null;

function kind(parts: FigureParts): FigureKind<null> {
  return {
    type: 'region-bars',
    all: () => [null],
    name: () => 'three',
    parse: () => null,
    parts: () => parts,
    words: { ar: noWords, zh: noWords, en: noWords, fr: noWords, ru: noWords, es: noWords },
    aboutState: {
      words: { ar: noWords, zh: noWords, en: noWords, fr: noWords, ru: noWords, es: noWords },
      say: figure => figure,
    },
  };
}

describe('a figure', () => {
  it('is made of its parts', () => {
    const { title, finding, figure, marks } = layOut(kind(whole), null, 'en');
    assert.deepEqual(
      { title, finding, figure, marks },
      { title: 'Parties', finding: 'There are 3.', figure: 'three', marks: [] },
    );
  });

  for (const part of ['title', 'finding', 'source', 'citation'] as const)
    for (const text of ['', '  '])
      it(`can't be made with "${text}" for its ${part}`, () => {
        assert.throws(() => layOut(kind({ ...whole, [part]: text }), null, 'ar'), {
          name: 'FigureError',
          message: `region-bars three (ar): no ${part}`,
        });
      });

  it("can't be made without title or finding: the types refuse it, and so does the pipeline", () => {
    const { title: _title, ...untitled } = whole;
    const { finding: _finding, ...unfound } = whole;
    // @ts-expect-error: a figure without a title
    assert.throws(() => layOut(kind(untitled), null, 'en'), /region-bars three \(en\): no title/);
    // @ts-expect-error: a figure without a finding
    assert.throws(() => layOut(kind(unfound), null, 'en'), /region-bars three \(en\): no finding/);
  });
});
