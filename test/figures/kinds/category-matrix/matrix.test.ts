import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import type { DrawnFigure, Layout, MarkRole, RectMark, TextMark } from '@uncac-figures/figures';
import { tableCell } from '@uncac-figures/figures';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';
import { SENTENCE_END } from '../../words/claims.js';

const measures = dataset.measures.filter(({ isMeasure }) => isMeasure);
const requests = allFigures().filter(({ element }) => element === 'category-matrix');
const matrices = requests.filter(({ figure }) => ['types', 'stage', 'quantifier'].includes(figure ?? ''));

function texts(figure: DrawnFigure, layout: Layout): TextMark[] {
  return figure.marks.filter(
    (mark): mark is TextMark => mark.kind === 'text' && (mark.at ?? layout) === layout,
  );
}

function rects(figure: DrawnFigure, layout: Layout): RectMark[] {
  return figure.marks.filter(
    (mark): mark is RectMark => mark.kind === 'rect' && (mark.at ?? layout) === layout,
  );
}

const stepOf = (count: number): MarkRole =>
  count >= 20 ? 'step-4' : count >= 10 ? 'step-3' : count >= 3 ? 'step-2' : 'step-1';

describe('the matrix of types', () => {
  const figure = compileFigure({ element: 'category-matrix', lang: 'en' });
  it('counts 164 measures: 3, 33, 52, 36, 10 and 30', () => {
    assert.deepEqual(figure.table.rows.at(-1)?.cells.slice(0, 8), [
      'All measures',
      3,
      33,
      52,
      36,
      10,
      30,
      164,
    ]);
  });
  it('has lines by total, then by name', () => {
    const lines = figure.table.rows.slice(0, -1).map(({ cells }) => [cells[0], cells[7]]);
    const sorted = [...lines].sort(
      (a, b) => Number(b[1]) - Number(a[1]) || String(a[0]).localeCompare(String(b[0]), 'en'),
    );
    assert.deepEqual(lines, sorted);
  });
  it('counts what the table of measures holds', () => {
    for (const { id, cells } of figure.table.rows.slice(0, -1))
      assert.equal(cells[7], measures.filter(({ type }) => type === id).length);
  });
});

describe('closed vocabularies', () => {
  it('stand whole and in their own order', () => {
    const ids = (figure: string) =>
      compileFigure({ element: 'category-matrix', figure, lang: 'en' }).table.rows.map(({ id }) => id);
    assert.deepEqual(ids('stage'), [
      ...['planned', 'drafted', 'adopted', 'in-operation', 'completed', 'other', 'all'],
    ]);
    assert.equal(ids('quantifier').length, 9 + 1);
  });
});

describe('an opened category', () => {
  it('keeps its letter for what stands before its subsections', () => {
    const fields = (category: string) =>
      compileFigure({ element: 'category-matrix', category, lang: 'en' }).table.columns.map(
        ({ field }) => field,
      );
    assert.deepEqual(fields('c'), [
      ...['type', 'c', 'IV.A', 'IV.B', 'IV.C', 'IV.D', 'IV.E', 'total', 'paragraphs'],
    ]);
    assert.deepEqual(fields('d'), ['type', 'V.A', 'V.B', 'V.C', 'total', 'paragraphs']);
  });
  it('adds up to the cells of its column in the whole matrix', () => {
    const whole = compileFigure({ element: 'category-matrix', lang: 'en' });
    for (const category of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const opened = compileFigure({ element: 'category-matrix', category, lang: 'en' });
      for (const { id } of whole.table.rows)
        assert.equal(tableCell(opened, id, 'total') ?? 0, tableCell(whole, id, category));
    }
  });
});

for (const request of matrices) {
  const figure = compileFigure(request);
  const fields = figure.table.columns.slice(1, -2).map(({ field }) => field);
  const lines = figure.table.rows.slice(0, -1);
  describe(`the matrix ${figure.figure} ${figure.lang}`, () => {
    it('has totals that add up on both edges', () => {
      for (const { id, cells } of figure.table.rows) {
        const numbers = cells.slice(1, -2).map(Number);
        assert.equal(
          numbers.reduce((a, b) => a + b, 0),
          tableCell(figure, id, 'total'),
        );
      }
      for (const field of [...fields, 'total'])
        assert.equal(
          lines.reduce((sum, { id }) => sum + Number(tableCell(figure, id, field)), 0),
          tableCell(figure, 'all', field),
        );
    });

    for (const layout of ['narrow', 'wide'] as const) {
      it(`draws each value of its table once, and nothing else, ${layout}`, () => {
        const drawn = texts(figure, layout).filter(({ role }) => role.startsWith('on-step'));
        const expected = lines.flatMap(({ id }) =>
          fields.flatMap(field => {
            const value = Number(tableCell(figure, id, field));
            return value ? [[`${id}/${field}`, `on-${stepOf(value)}`, String(value)]] : [];
          }),
        );
        const found = drawn.map(({ row, role, text }) => [row, role, text[0]]);
        assert.deepEqual(found.sort(), expected.sort());
        const filled = rects(figure, layout).filter(({ role }) => role.startsWith('step'));
        assert.deepEqual(
          filled.map(({ row, role }) => [row, `on-${role}`]).sort(),
          expected.map(([row, role]) => [row, role]).sort(),
        );
        const empty = rects(figure, layout).filter(({ role }) => role === 'empty');
        assert.equal(empty.length + filled.length, lines.length * fields.length);
      });

      it(`has a box on each filled cell, ${layout}`, () => {
        const cells = new Map(rects(figure, layout).map(rect => [rect.row, rect]));
        for (const { id, box } of figure.rows) {
          const rect = cells.get(id);
          assert.ok(rect);
          const { x = NaN, width = NaN, y, height } = box[layout];
          assert.deepEqual([y, height], [rect.y, rect.height]);
          assert.ok(Math.abs(x - rect.x) < 0.02 && Math.abs(width - rect.width) < 0.03, `${x} ${rect.x}`);
        }
      });

      it(`writes the totals of its table, ${layout}`, () => {
        const totals = texts(figure, layout).filter(({ role }) => role === 'total');
        for (const { id } of lines)
          assert.deepEqual(totals.find(({ row }) => row === id)?.text, [
            String(tableCell(figure, id, 'total')),
          ]);
        for (const field of fields)
          assert.deepEqual(totals.find(({ row }) => row === field)?.text, [
            String(tableCell(figure, 'all', field)),
          ]);
        assert.ok(totals.some(({ text }) => text[0] === String(tableCell(figure, 'all', 'total'))));
      });

      it(`stays inside the picture, ${layout}`, () => {
        for (const { x, y, width, height } of rects(figure, layout))
          assert.ok(x >= 0 && x + width <= 100 && y >= 0 && y + height <= figure.height);
        for (const { x, y } of texts(figure, layout))
          assert.ok(x >= 0 && x <= 100 && y > 0 && y < figure.height);
      });
    }

    it('says of each cell its value, its unit’s whole, its line and its column', () => {
      for (const { id, name, sentence } of figure.rows) {
        const [line = '', column = ''] = id.split('/');
        const letter = figure.table.columns.find(({ field }) => field === column)?.title ?? '?';
        const item = figure.legend.find(each => 'letter' in each && each.letter === letter);
        for (const part of [
          name,
          String(tableCell(figure, line, column)),
          String(tableCell(figure, 'all', 'total')),
          String(tableCell(figure, line, figure.table.columns[0]?.field ?? '')),
          letter,
          item?.text ?? '?',
        ])
          assert.ok(sentence.includes(part), `${part}: ${sentence}`);
        assert.match(sentence, SENTENCE_END);
      }
    });

    it('keeps each name within 26 characters', () => {
      for (const { role, text } of texts(figure, 'narrow'))
        if (role === 'name') assert.ok((text[0]?.length ?? 0) <= 26, text[0]);
    });

    it('leads to the paragraphs of each line', () => {
      const field = { types: 'type', stage: 'stage', quantifier: 'quantifier' } as const;
      const key = field[(request.figure ?? 'types') as keyof typeof field];
      const opened = figure.figure.split('.')[1];
      for (const { id, cells } of lines) {
        const expected = measures
          .filter(row => row[key] === id && (!opened || row.category === opened))
          .map(({ paragraph }) => paragraph);
        assert.deepEqual(
          spread(String(cells.at(-1))),
          [...new Set(expected)].sort((a, b) => a - b),
        );
      }
    });
  });
}

/** `9, 14–16` as numbers, or “9، 14 إلى 16”. */
function spread(list: string): number[] {
  return list.split(/, |، /).flatMap(run => {
    const [first = NaN, last = first] = run.split(/–| إلى /).map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}
