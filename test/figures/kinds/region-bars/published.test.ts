import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset, REGIONAL_GROUPS } from '@uncac-figures/dataset';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { LANGS, tableCell, type RectMark, type TextMark } from '@uncac-figures/figures';
import {
  allFigures,
  compileFigure,
  compileFigureFrom,
  figureFiles,
  renderFigure,
} from '@uncac-figures/figures/compile';
import { dataPackage, TablesCopy } from '../../../dataset/real-data.js';

const FIGURES = [
  ['published-1', 'first cycle', 'Figure I'],
  ['published-2', 'second cycle', 'Figure II'],
] as const;

/** TEST DATA, invented for this test: values for Figure I in a copy of the tables, never in the repository's. */
function testData(values: readonly number[], unit = 'states') {
  const copy = new TablesCopy();
  const places = REGIONAL_GROUPS.flatMap(group => ['2019', '2021'].map(year => ({ group, year })));
  values.forEach((value, index) => {
    const place = { figure: '1', ...places[index] };
    copy.remove('published-figures', place);
    const filled = { value: String(value), unit, page: '1', status: 'observed', document: 'report' };
    copy.add('published-figures', { ...place, cycle: '1', ...filled });
  });
  return readDataset(copy.files, { ...dataPackage, version: 'test-data' });
}

for (const [figure, cycle, name] of FIGURES)
  describe(`${figure}, of which no value is held`, () => {
    for (const lang of LANGS) {
      const compiled = compileFigure({ element: 'region-bars', figure, lang });

      it(`has an empty place and nothing drawn: ${lang}`, () => {
        assert.ok(compiled.empty);
        assert.deepEqual([compiled.marks, compiled.rows, compiled.legend], [[], [], []]);
        assert.match(compiled.empty.held, /\S/);
      });

      it(`has a table of its columns and no row, and the header alone as CSV: ${lang}`, () => {
        assert.deepEqual(compiled.table.rows, []);
        assert.equal(figureFiles(compiled).csv, '\uFEFFgroup,year,value,unit,is_total\r\n');
        assert.equal(figureFiles(compiled)['picture.svg'], undefined);
      });
    }

    it('says what it is, why it is empty, and what is expected', () => {
      const html = renderFigure({ element: 'region-bars', figure, lang: 'en', base: '/f/' });
      assert.ok(html.includes(`<strong>${name} of the report</strong>`));
      assert.ok(
        html.includes('reproduced in the report as an image, and its values have not been published as data'),
      );
      assert.ok(
        html.includes(`It shows five regional groups in 2019 and 2021, ${cycle}<br>\nNo values available`),
      );
      assert.doesNotMatch(html, /<img/);
    });
  });

describe('the tables of the repository', () => {
  it('hold no value of Figures I and II, so all of their figures are empty', () => {
    assert.deepEqual(
      dataset.publishedFigures.filter(({ value }) => value !== null),
      [],
    );
    for (const request of allFigures().filter(({ figure }) => figure?.startsWith('published')))
      assert.ok(compileFigure(request).empty);
  });
});

for (const lang of LANGS)
  describe(`published-1 from test data, ${lang}`, () => {
    const values = [3, 7, 0, 12, 5, 6, 20, 24, 1, 2];
    const request = { element: 'region-bars', figure: 'published-1', lang } as const;
    const figure = compileFigureFrom(testData(values), request);
    const cell = (row: string) => Number(tableCell(figure, row, 'value'));

    it('is drawn, two rows a group in the order of the UN, with the values of the table', () => {
      assert.equal(figure.empty, undefined);
      assert.deepEqual(
        figure.rows.map(({ id }) => id),
        REGIONAL_GROUPS.flatMap(group => [`${group}-2019`, `${group}-2021`]),
      );
      assert.deepEqual(
        figure.rows.map(({ id }) => cell(id)),
        values,
      );
      figure.rows.forEach(({ sentence }, index) => assert.ok(sentence.includes(String(values[index]))));
    });

    for (const layout of ['narrow', 'wide'] as const)
      it(`has bars as long as the values, zero having none: ${layout}`, () => {
        const bars = figure.marks.filter(
          (mark): mark is RectMark => mark.kind === 'rect' && (mark.at ?? layout) === layout,
        );
        const longest = bars.find(({ row }) => row === 'latin-american-caribbean-2021')?.width ?? 0;
        assert.deepEqual(
          figure.rows.map(({ id }) =>
            Math.round(((bars.find(({ row }) => row === id)?.width ?? 0) * 24) / longest),
          ),
          values,
        );
        for (const { row, role } of bars) assert.equal(role, row.endsWith('2019') ? 'part-2' : 'part-1');
      });

    it('has each bar inside the box of its row', () => {
      for (const { id, box } of figure.rows)
        for (const mark of figure.marks)
          if (mark.kind === 'rect' && mark.row === id)
            assert.ok(mark.y >= box.narrow.y && mark.y + mark.height <= box.narrow.y + box.narrow.height);
    });

    it('leaves a place without a value empty where others are filled, and says how many are held', () => {
      const some = compileFigureFrom(testData([3, 7]), request);
      assert.equal(tableCell(some, 'asia-pacific-2019', 'value'), null);
      assert.match(some.finding, lang === 'zh' ? /10.*2/ : /(?<!\d)2(?!\d).*(?<!\d)10(?!\d)/);
      assert.deepEqual(
        some.marks.filter(({ kind, row }) => kind === 'rect' && row.startsWith('asia')),
        [],
      );
      const text = some.marks.find(
        (mark): mark is TextMark =>
          mark.kind === 'text' && mark.role === 'value' && mark.row === 'asia-pacific-2019',
      );
      assert.doesNotMatch(text?.text.join('') ?? '0', /\d/);
    });

    it('is in the unit of the source', () => {
      const shares = compileFigureFrom(testData([30], 'per-cent'), request);
      assert.match(shares.rows[0]?.sentence ?? '', /30\s?[%٪]/);
    });

    it('leaves the other figure empty', () => {
      assert.ok(compileFigureFrom(testData(values), { ...request, figure: 'published-2' }).empty);
    });
  });
