import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import type { DrawnFigure, Layout, Mark, MarkRole, TextMark } from '@uncac-figures/figures';
import { LANGS, tableCell } from '@uncac-figures/figures';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';
import { SENTENCE_END } from '../../words/claims.js';

const MONTHS = { narrow: [62, 99], wide: [46, 99] } as const;

function marksOf(figure: DrawnFigure, row: string, layout: Layout): readonly Mark[] {
  return figure.marks.filter(mark => mark.row === row && (mark.at ?? layout) === layout);
}

/** Day of a date's month from 0, in twelfths of the year: what the picture must show, reckoned here anew. */
function twelfths(day: string, part: number): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return month - 1 + (date - 1 + part) / new Date(year, month, 0).getDate();
}

for (const lang of LANGS)
  for (const layout of ['narrow', 'wide'] as const)
    describe(`the timeline, ${lang}, ${layout}`, () => {
      const figure = compileFigure({ element: 'cycle-timeline', lang });
      const [start, end] = MONTHS[layout];
      const across = (months: number) => start + (months * (end - start)) / 12;
      const one = (row: string, role: MarkRole): Mark[] =>
        marksOf(figure, row, layout).filter(mark => mark.role === role);

      it('draws a day as a point, and never a point for what is not a day', () => {
        for (const { id, date, datePrecision } of dataset.events) {
          const points = marksOf(figure, id, layout).filter(({ kind }) => kind === 'point');
          assert.equal(points.length, datePrecision === 'day' ? 1 : 0, id);
          const [point] = points;
          if (point?.kind !== 'point') continue;
          near(point.x, across(twelfths(date, 0.5)), id);
          assert.deepEqual([point.r, point.shape], [4.5, 'circle']);
        }
      });

      it('draws a month and a year as spans of that length', () => {
        for (const { id, date, datePrecision } of dataset.events) {
          if (datePrecision !== 'month' && datePrecision !== 'year') continue;
          const [bar, second] = one(id, datePrecision);
          assert.ok(bar?.kind === 'rect' && !second, id);
          const month = datePrecision === 'month' ? Number(date.slice(5)) : 1;
          near(bar.x, across(month - 1), id);
          near(bar.width, datePrecision === 'month' ? (end - start) / 12 : end - start, id);
        }
      });

      it('draws a range of days as long as it is, and at least 4 pixels', () => {
        const { date } = dataset.events.find(({ id }) => id === 'session-9') ?? { date: '' };
        const [first = '', last = ''] = date.split('/');
        const [bar, least] = one('session-9', 'range');
        assert.ok(bar?.kind === 'rect' && least?.kind === 'rect');
        near(bar.x, across(twelfths(first, 0)));
        near(bar.x + bar.width, across(twelfths(last, 1)));
        assert.deepEqual([least.x, least.width, least.px], [bar.x, 0, 4]);
      });

      it('shows the stated counts, in the picture, the table and the sentence alike', () => {
        for (const [id, value] of [
          ['stated-summaries-1', 173],
          ['stated-summaries-2', 57],
          ['stated-provided', 153],
          ['stated-updated', 40],
        ] as const) {
          const [number] = one(id, 'count');
          assert.deepEqual(number?.kind === 'text' && number.text, [String(value)]);
          assert.equal(tableCell(figure, id, 'states'), value);
          assert.ok(figure.rows.find(row => row.id === id)?.sentence.includes(String(value)), id);
        }
      });

      it('leaves both cycles open: three gaps and an arrow, from the start of each', () => {
        for (const cycle of [1, 2] as const) {
          const pieces = marksOf(figure, `cycle-${cycle}`, layout);
          const bars = pieces.flatMap(mark => (mark.kind === 'rect' ? [mark] : []));
          const arrow = pieces.find(({ kind }) => kind === 'point');
          const tops = [...bars.slice(1).map(({ y }) => y), (arrow?.y ?? NaN) - 5];
          assert.deepEqual([bars.length, arrow?.role], [3, `cycle-${cycle}`]);
          for (const [index, top] of tops.entries()) {
            const bar = bars[index];
            assert.ok(bar && top - (bar.y + bar.height) === 3, `gap ${index}`);
          }
          for (const bar of bars)
            assert.deepEqual([bar.x, bar.width, bar.dx ?? 0, bar.px], [0, 0, cycle === 1 ? 0 : 14, 10]);
        }
        const year = marksOf(figure, 'year-2010', layout).find(({ kind }) => kind === 'rule');
        const start = figure.rows.find(({ id }) => id === 'cycle-2-start')?.box[layout].y;
        assert.equal(marksOf(figure, 'cycle-1', layout)[0]?.y, year?.y);
        assert.equal(marksOf(figure, 'cycle-2', layout)[0]?.y, start);
      });

      it('gives every year a place, in the order of time, those without events too', () => {
        const years = Object.keys(figure.anchors ?? {}).map(Number);
        assert.deepEqual(
          years,
          Array.from({ length: 19 }, (_, index) => 2003 + index),
        );
        const places = Object.values(figure.anchors ?? {});
        assert.deepEqual(
          places,
          [...places].sort((a, b) => a - b),
        );
        assert.equal(figure.anchors?.['2006'], figure.anchors?.['2008']);
      });

      it('keeps every line of text clear of the next', () => {
        const texts = figure.marks
          .filter((mark): mark is TextMark => mark.kind === 'text' && (mark.at ?? layout) === layout)
          .filter(({ role }) => !['month-name', 'count'].includes(role))
          .map(({ y }) => y)
          .sort((a, b) => a - b);
        const least = Math.min(...texts.slice(1).map((y, index) => y - (texts[index] ?? 0)));
        assert.ok(least >= (lang === 'ar' ? 18 : 15), String(least));
      });
    });

describe('every timeline', () => {
  for (const request of allFigures().filter(({ element }) => element === 'cycle-timeline')) {
    const figure = compileFigure(request);
    it(`keeps titles to 28 characters and marks inside the picture: ${figure.figure} ${figure.lang}`, () => {
      for (const mark of figure.marks) {
        assert.ok(mark.x >= 0 && mark.x <= 100 && mark.y >= 0 && mark.y <= figure.height, mark.row);
        if (mark.kind === 'text' && mark.at !== 'wide')
          for (const line of mark.text) assert.ok(line.length <= 28, line);
      }
      for (const { name } of figure.rows) assert.ok(name.length <= 28, name);
    });
    it(`has a box, a sentence and a line of the table for each row: ${figure.figure} ${figure.lang}`, () => {
      assert.deepEqual(
        figure.table.rows.map(({ id, cells }) => [id, cells[0]]),
        figure.rows.map(({ id, name }) => [id, name]),
      );
      for (const { sentence, box } of figure.rows) {
        assert.match(sentence, SENTENCE_END);
        assert.doesNotMatch(sentence, /undefined|null|NaN/);
        assert.deepEqual(box.narrow, box.wide);
      }
    });
    it(`explains every sign it draws, and no other: ${figure.figure} ${figure.lang}`, () => {
      const drawn = new Set(figure.marks.map(({ role }) => role));
      const signs = (['day', 'month', 'year', 'range', 'cycle-1', 'cycle-2'] as const).filter(role =>
        drawn.has(role),
      );
      assert.deepEqual(
        figure.legend.flatMap(item => ('role' in item ? [item.role] : [])),
        signs,
      );
    });
  }
});

function near(actual: number, expected: number, what = ''): void {
  assert.ok(Math.abs(actual - expected) <= 0.011, `${what}: ${actual} is not ${expected}`);
}
