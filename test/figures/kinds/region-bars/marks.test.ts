import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DrawnFigure, Layout, MarkRole, RectMark, TextMark } from '@uncac-figures/figures';
import { LANGS, tableCell } from '@uncac-figures/figures';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';

const GROUPS = [
  'african',
  'asia-pacific',
  'eastern-european',
  'latin-american-caribbean',
  'western-european-other',
] as const;

function rects(figure: DrawnFigure, role: MarkRole, layout: Layout): Map<string, RectMark> {
  return new Map(
    figure.marks.flatMap(mark =>
      mark.kind === 'rect' && mark.role === role && (mark.at ?? layout) === layout ? [[mark.row, mark]] : [],
    ),
  );
}

for (const lang of LANGS)
  for (const layout of ['narrow', 'wide'] as const)
    describe(`bars of provided, ${lang}, ${layout}`, () => {
      const figure = compileFigure({ element: 'region-bars', figure: 'provided', lang });
      const whole = rects(figure, 'whole', layout);
      const unit = (whole.get('asia-pacific')?.width ?? 0) / 55;

      it('are as wide as the numbers in the table', () => {
        const width = (role: MarkRole, row: string) =>
          (rects(figure, role, layout).get(row)?.width ?? 0) / unit;
        for (const row of GROUPS) {
          const value = (field: string) => Number(tableCell(figure, row, field));
          close(width('part-1', row), value('updated'));
          close(width('part-2', row), value('earlier'));
          close(width('possible', row), value('possible_high') - value('known'));
          close(width('whole', row), value('parties'));
        }
        close(width('possible', 'not-itemised'), Number(tableCell(figure, 'not-itemised', 'known')));
      });

      it('follow one another from the start edge', () => {
        for (const row of GROUPS) {
          const [first, second, third] = (['part-1', 'part-2', 'possible'] as const).map(role =>
            rects(figure, role, layout).get(row),
          );
          assert.equal(first?.x, 0);
          assert.ok(Math.abs((first?.width ?? 0) - (second?.x ?? 0)) <= 0.011);
          assert.ok(Math.abs((second?.x ?? 0) + (second?.width ?? 0) - (third?.x ?? 0)) <= 0.021);
        }
      });

      it('stay inside the picture, as does every mark', () => {
        for (const mark of figure.marks) {
          assert.ok(mark.x >= 0 && mark.x <= 100 && mark.y >= 0 && mark.y <= figure.height);
          if (mark.kind === 'rect')
            assert.ok(mark.x + mark.width <= 100 && mark.y + mark.height <= figure.height);
        }
      });
    });

describe('the numbers that stand on bars', () => {
  it('are those of the table', () => {
    const figure = compileFigure({ element: 'region-bars', figure: 'provided', lang: 'en' });
    const text = (role: MarkRole, row: string) =>
      figure.marks.find(
        (mark): mark is TextMark => mark.kind === 'text' && mark.role === role && mark.row === row,
      )?.text[0];
    for (const row of GROUPS) {
      const value = (field: string) => String(tableCell(figure, row, field));
      assert.equal(text('on-part-1', row), value('updated'));
      assert.equal(text('on-part-2', row), value('earlier'));
      assert.equal(text('bound', row), value('possible_high'));
      assert.equal(text('value', row), `At least ${value('known')} of ${value('parties')}`);
    }
  });
});

describe('every compiled figure', () => {
  for (const request of allFigures()) {
    const figure = compileFigure(request);
    const name = `${figure.figure} ${figure.lang}`;
    it(`has the numbers of each row in its sentence and its table: ${name}`, () => {
      for (const { id, sentence } of figure.rows) {
        const cells = figure.table.rows.find(row => row.id === id)?.cells.slice(1) ?? [];
        const shown = cells.filter((cell): cell is number => typeof cell === 'number').map(String);
        const isShare = figure.table.columns.some(({ field }) => field.endsWith('_share'));
        // What the table has beside the picture: the lower bound under a condition, the count behind a share.
        const beside = figure.figure.startsWith('parties.share') ? 'parties' : 'possible_low';
        const hidden = figure.table.columns.findIndex(({ field }) => field === beside);
        shown.forEach((value, index) => {
          if (index + 1 === hidden) return;
          assert.ok(
            sentence.includes(isShare ? String(Math.round(Number(value))) : value),
            `${value}: ${sentence}`,
          );
        });
      }
    });
    it(`keeps each label in its line: ${name}`, () => {
      for (const mark of figure.marks)
        if (mark.kind === 'text' && mark.role === 'label' && mark.at !== 'wide')
          for (const line of mark.text) assert.ok(line.length <= 26, line);
    });
  }
});

function close(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 0.02, `${actual} is not ${expected}`);
}
