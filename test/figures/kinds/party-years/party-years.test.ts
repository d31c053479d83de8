import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  LANGS,
  stateRow,
  tableCell,
  type DrawnFigure,
  type RectMark,
  type TextMark,
} from '@uncac-figures/figures';
import { compileFigure, figureParts, renderFigure, stateFacts } from '@uncac-figures/figures/compile';

const request = { element: 'party-years', figure: 'joined' } as const;

const bars = (figure: DrawnFigure, layout: 'narrow' | 'wide'): ReadonlyMap<string, RectMark> =>
  new Map(
    figure.marks.flatMap(mark =>
      mark.kind === 'rect' && (mark.at ?? layout) === layout ? [[mark.row, mark]] : [],
    ),
  );

for (const lang of LANGS)
  describe(`parties by year, ${lang}`, () => {
    const figure = compileFigure({ ...request, lang });
    const years = figure.rows.map(({ id }) => id);
    const parties = (year: string) => Number(tableCell(figure, year, 'parties'));

    for (const layout of ['narrow', 'wide'] as const)
      it(`has bars as long as the numbers in the table, ${layout}`, () => {
        const drawn = bars(figure, layout);
        const unit = (drawn.get('2006')?.width ?? 0) / parties('2006');
        for (const year of years)
          assert.ok(Math.abs((drawn.get(year)?.width ?? 0) / unit - parties(year)) < 0.02, year);
        assert.equal(drawn.has('2019'), false);
      });

    it('writes the number of each year behind its bar, zero too', () => {
      const values = figure.marks.filter(
        (mark): mark is TextMark => mark.kind === 'text' && mark.role === 'value' && mark.at !== 'wide',
      );
      assert.deepEqual(
        values.map(({ row, text }) => [row, text[0]]),
        years.map(year => [year, String(parties(year))]),
      );
    });

    it('adds up to the parties of the finding and the total', () => {
      const sum = years.reduce((all, year) => all + parties(year), 0);
      assert.equal(sum, 188);
      assert.equal(tableCell(figure, 'total', 'parties'), 188);
      assert.ok(figure.finding.includes('188') && figure.finding.includes('42'));
      assert.ok(figure.finding.includes('2006'));
      assert.equal(Math.max(...years.map(parties)), 42);
    });

    it('has every number of a year in its sentence', () => {
      for (const { id, sentence } of figure.rows)
        for (const field of ['parties', 'total'])
          assert.ok(sentence.includes(String(tableCell(figure, id, field))), sentence);
    });

    it('keeps every mark and box inside the picture', () => {
      for (const mark of figure.marks) {
        assert.ok(mark.x >= 0 && mark.x <= 100 && mark.y >= 0 && mark.y <= figure.height);
        if (mark.kind === 'rect') assert.ok(mark.x + mark.width <= 96);
      }
      for (const { box } of figure.rows) assert.ok(box.narrow.y + box.narrow.height <= figure.height);
    });

    it('finds the year of every party, and of no other State', () => {
      for (const state of stateFacts(lang)) {
        const row = stateRow(figure, state);
        if (state.status === 'not-a-party') assert.equal(row, null);
        else assert.ok(row !== null && parties(row) > 0, state.iso3);
      }
    });

    it('counts each party once under its year', () => {
      for (const year of years)
        assert.equal(
          stateFacts(lang).filter(state => stateRow(figure, state) === year).length,
          parties(year),
          year,
        );
    });
  });

describe('parties year by year', () => {
  for (const lang of LANGS) {
    const figure = compileFigure({ ...request, figure: 'total', lang });
    const total = (year: string) => Number(tableCell(figure, year, 'total'));
    it(`has bars as long as the sum up to the year: ${lang}`, () => {
      for (const layout of ['narrow', 'wide'] as const) {
        const drawn = bars(figure, layout);
        const unit = (drawn.get('2021')?.width ?? 0) / 188;
        for (const { id } of figure.rows)
          assert.ok(Math.abs((drawn.get(id)?.width ?? 0) / unit - total(id)) < 0.05, id);
      }
    });
    it(`finds the first year with more than half: ${lang}`, () => {
      assert.deepEqual([total('2006'), total('2007')], [82, 107]);
      assert.ok(figure.finding.includes('107') && figure.finding.includes('2007'));
    });
    it(`has the table of the other figure: ${lang}`, () => {
      assert.deepEqual(figure.table, compileFigure({ ...request, lang }).table);
    });
  }
});

describe('what parties by year say about a State', () => {
  const said = (country: string) =>
    /<p class="uncac-state"[^>]*>\s*<span.*?<\/span> (.*)\n<\/p>/.exec(
      renderFigure({ ...request, lang: 'en', base: '/f/', country }),
    )?.[1];
  it('is its year, with the others of the year', () => {
    assert.equal(
      said('DEU'),
      '<strong>Germany</strong> is one of the 4 parties that deposited their instruments in 2014 (day not verified).',
    );
    assert.equal(
      said('KEN'),
      '<strong>Kenya</strong> is the only party that deposited its instrument in 2003.',
    );
    assert.equal(
      said('EUE'),
      '<strong>The European Union</strong> is one of the 22 parties that deposited their instruments in 2008.',
    );
  });
  it('is that it was not a party, where it joined later or never', () => {
    for (const country of ['SUR', 'ERI'])
      assert.match(said(country) ?? '', /was not a party to the Convention as at 30 September 2021\.$/);
  });
});

describe('the notes of parties by year', () => {
  it('say how the European Union counts and for how many the day is not verified', () => {
    const { notes } = figureParts({ ...request, lang: 'en' });
    const unverified = stateFacts('en').filter(
      ({ status, treaty }) => status !== 'not-a-party' && !treaty.verified,
    ).length;
    assert.ok(notes.some(note => note.includes('European Union is counted as one party, in 2008')));
    assert.ok(notes.some(note => note.includes('187 States')));
    assert.ok(notes.some(note => note.startsWith(`For ${unverified} parties the day is not verified`)));
  });
});
