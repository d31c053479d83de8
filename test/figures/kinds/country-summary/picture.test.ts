import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DrawnFigure, Layout, Mark, MarkRole } from '@uncac-figures/figures';
import { tableCell } from '@uncac-figures/figures';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';

const LAYOUTS = ['narrow', 'wide'] as const;
const figures = allFigures().filter(({ element }) => element === 'country-summary');

const marksOf = (figure: DrawnFigure, role: MarkRole, layout: Layout) =>
  figure.marks.filter(mark => mark.role === role && (mark.at ?? layout) === layout);
const texts = (marks: readonly Mark[]) =>
  marks.flatMap(mark => (mark.kind === 'text' ? mark.text : [])).filter(Boolean);

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 0.03, `${actual} is not ${expected}`);
}

for (const request of figures.filter(({ figure }) => !/no-group|not-a-party/.test(figure ?? '')))
  for (const layout of LAYOUTS)
    describe(`the picture of ${request.figure}, ${request.lang}, ${layout}`, () => {
      const figure = compileFigure(request);
      const [row] = figure.rows;
      const cell = (field: string) => Number(tableCell(figure, row?.id ?? '', field));
      const whole = marksOf(figure, 'whole', layout)[0];
      const unit = whole?.kind === 'rect' ? whole.width / cell('parties') : 0;

      it('is as wide as the numbers of its table', () => {
        for (const [role, from, to] of [
          ['part-1', 0, cell('updated')],
          ['part-2', cell('updated'), cell('known')],
          ['possible', cell('known'), cell('possible_high')],
          ['whole', 0, cell('parties')],
        ] as const) {
          const [bar, another] = marksOf(figure, role, layout);
          assert.ok(bar?.kind === 'rect' && !another, role);
          near(bar.x / unit, from);
          near((bar.x + bar.width) / unit, to);
        }
      });

      it('has the numbers of its table on the bar and below', () => {
        assert.deepEqual(texts(marksOf(figure, 'on-part-1', layout)), [String(cell('updated'))]);
        assert.deepEqual(texts(marksOf(figure, 'on-part-2', layout)), [String(cell('earlier'))]);
        assert.deepEqual(texts(marksOf(figure, 'count', layout)), [String(cell('known'))]);
        const scale = new Set([0, cell('possible_high'), cell('parties')]);
        assert.deepEqual(texts(marksOf(figure, 'bound', layout)), [...scale].map(String));
      });

      it('has its bracket over the part in which the State is', () => {
        const part = {
          new: [0, cell('updated')],
          'earlier-only': [cell('updated'), cell('known')],
          'not-known': [cell('known'), cell('parties')],
          'not-named': [cell('known'), cell('parties')],
        }[/(?:new|(?:earlier|not)-\w+)$/.exec(figure.figure)?.[0] ?? ''];
        const lines = marksOf(figure, 'bracket', layout);
        assert.equal(lines.length, part ? 3 : 0);
        assert.equal(texts(marksOf(figure, 'mark-name', layout)).length, part ? 1 : 0);
        const [line] = lines;
        if (!part || line?.kind !== 'rule') return;
        const inset = 0.002 * cell('parties');
        near(line.x / unit, (part[0] ?? 0) + inset);
        near(line.x2 / unit, (part[1] ?? 0) - inset);
      });

      it('says with the bracket how many the State is among', () => {
        const [words = ''] = texts(marksOf(figure, 'mark-name', layout));
        const among = figure.figure.endsWith('new')
          ? cell('updated')
          : figure.figure.endsWith('earlier-only')
            ? cell('earlier')
            : undefined;
        assert.deepEqual(words.match(/\d+/g)?.map(Number), among === undefined ? undefined : [among]);
      });

      it('keeps its words short, and where 30 characters fit into 240 pixels', () => {
        for (const mark of marksOf(figure, 'mark-name', layout))
          if (mark.kind === 'text') {
            assert.ok((mark.text[0]?.length ?? 0) <= 30, mark.text[0]);
            if (layout === 'narrow' && mark.anchor === 'start') assert.ok(mark.x <= 25);
          }
      });

      it('keeps two numbers of its scale from meeting at 240 pixels', () => {
        const boxes = [...marksOf(figure, 'bound', layout), ...marksOf(figure, 'count', layout)].map(mark => {
          assert.ok(mark.kind === 'text');
          const width = (mark.text[0]?.length ?? 0) * (mark.role === 'count' ? 7.6 : 6.9);
          const x = (mark.x * 240) / 100;
          return mark.anchor === 'end' ? [x - width, x] : [x, x + width];
        });
        boxes.sort(([a = 0], [b = 0]) => a - b);
        boxes
          .slice(1)
          .forEach(([from = 0], index) => assert.ok(from > (boxes[index]?.[1] ?? 0), String(boxes)));
      });
    });

describe('a summary without a bar', () => {
  it('is that of a State in no group, or of one that was not a party', () => {
    for (const request of figures) {
      const { figure, marks, rows, alt, legend, height } = compileFigure(request);
      const bare = /no-group|not-a-party/.test(figure);
      assert.deepEqual(
        [marks.length > 0, rows.length, alt !== '', legend.length, height],
        bare ? [false, 0, false, 0, 0] : [true, 1, true, 4, figure === 'all' ? 40 : 70],
        figure,
      );
    }
  });
});
