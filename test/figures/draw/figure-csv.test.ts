import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCsv } from '@uncac-figures/dataset';
import type { FigureTable, TableColumn } from '@uncac-figures/figures';
import {
  allFigures,
  allFiguresInOtherDigits,
  compileFigure,
  figureFiles,
} from '@uncac-figures/figures/compile';
import { figureCsv } from '@uncac-figures/figures/draw/figure-csv';

/** A cell under a column of the type, as the file has it. */
function written(cell: string, type: TableColumn['type'] = 'text'): string {
  const table: FigureTable = {
    caption: '',
    columns: [{ field: 'group', title: '', type }],
    rows: [{ id: 'first', cells: [cell] }],
  };
  return parseCsv(figureCsv({ table })).records[1]?.cells[0] ?? '';
}

describe('a text in a CSV file', () => {
  for (const text of [
    ...['=1+1', '=HYPERLINK("https://example.org")', '+1+1', '-1+1', '@SUM(A1)', '＝1+1', '\t=1', ' =1+1'],
    ...['11-21', '1/2', '3.1', '1.2.2021', '2021-06', '10-64', '12/31/21', '7:30', '1:2:3'],
    ...['Mar-21', 'MAR1', 'SEPT2', '1 May', 'May 5, 2021', 'déc-20', '3 мая', 'марта 2021', '5 juillet'],
    ...[
      '2021年6月',
      '2021年6月30日',
      '21 أبريل',
      '1E5',
      '1.5e-3',
      '007',
      '00',
      '1234567890123456',
      'TRUE',
      'false',
    ],
  ])
    it(`has an apostrophe where a spreadsheet would make another value of it: ${text}`, () =>
      assert.equal(written(text), `'${text}`));

  for (const text of [
    ...['African States', '10–64', '10 إلى 64', '22–35, 37–39', '49, 50', '9', '2021', '0', '100'],
    ...['L/T/4389', 'CAC/COSP/2021/5', 'III.A', 'Resolution 3/1', '2003-10-31', 'A-1', 'May', 'Marsh 2'],
    ...['2021-12-13/2021-12-17', '2021年9月30日的缔约方', '“States”, no number', 'déjà 5', "d'ici", '–5'],
  ])
    it(`is as it is where a spreadsheet keeps it: ${text}`, () => assert.equal(written(text), text));

  it('is quoted with its apostrophe, and so are heads', () => {
    const columns = [{ field: '=a,b', title: '', type: 'text' }] as const;
    const table = { caption: '', columns, rows: [{ id: 'first', cells: ['=1,"2"'] }] };
    assert.equal(figureCsv({ table }), '\uFEFF"\'=a,b",is_total\r\n"\'=1,""2""",0\r\n');
  });
});

describe('a date in a CSV file', () => {
  for (const [date, expected] of [
    ['2003-10-31', '2003-10-31'],
    ['2021-06', '2021-06-XX'],
    ['2009', '2009'],
    ['2021-12-13/2021-12-17', '2021-12-13/2021-12-17'],
  ] as const)
    it(`is the same in a spreadsheet: ${date}`, () => assert.equal(written(date, 'date'), expected));
});

describe('a number in a CSV file', () => {
  it('is plain, below zero and as a share too', () => {
    const columns = [{ field: 'value', title: '', type: 'number' }] as const;
    const rows = [-5, 0.5, 0, null].map((value, index) => ({ id: String(index), cells: [value] }));
    assert.equal(
      figureCsv({ table: { caption: '', columns, rows } }),
      '\uFEFFvalue,is_total\r\n-5,0\r\n0.5,0\r\n0,0\r\n,0\r\n',
    );
  });
});

describe('the CSV file of every figure', () => {
  const figures = [...allFigures(), ...allFiguresInOtherDigits()].map(request => compileFigure(request));

  it('has no cell that a spreadsheet would change, in any language and any digits', () => {
    for (const { figure, lang, table, ...rest } of figures)
      for (const { cells } of parseCsv(figureCsv({ table })).records)
        for (const cell of cells)
          assert.ok(!/^'|^\d+-\d+$|^[=+@\t]/.test(cell), `${rest.type} ${figure} ${lang}: ${cell}`);
  });

  it('has the rows, order and values of its table', () => {
    for (const figure of figures) {
      const { columns, rows } = figure.table;
      const isDate = columns.map(({ type }) => type === 'date');
      assert.deepEqual(
        parseCsv(figureFiles(figure).csv.slice(1)).records.map(({ cells }) => cells),
        [
          [...columns.map(({ field }) => field), 'is_total'],
          ...rows.map(({ cells, total }) => [
            ...cells.map((cell, index) => {
              const text = cell === null ? '' : String(cell);
              return isDate[index] ? text.replace(/^\d{4}-\d{2}$/, '$&-XX') : text;
            }),
            total ? '1' : '0',
          ]),
        ],
      );
    }
  });

  it('begins with the mark by which Excel knows UTF-8, and has it nowhere else', () => {
    for (const figure of figures) assert.equal(figureFiles(figure).csv.lastIndexOf('\uFEFF'), 0);
  });

  it('adds up to its total without the rows that are totals', () => {
    let sums = 0;
    for (const { type, figure, table } of figures) {
      const [header = [], ...lines] = parseCsv(figureCsv({ table }).slice(1)).records.map(
        ({ cells }) => cells,
      );
      const isTotal = header.indexOf('is_total');
      const total = lines.find(cells => cells[isTotal] === '1');
      if (!total) continue;
      table.columns.forEach((column, index) => {
        if (column.type !== 'number' || total[index] === '') return;
        const sum = lines
          .filter(cells => cells[isTotal] === '0')
          .reduce((all, cells) => all + Number(cells[index]), 0);
        assert.equal(sum, Number(total[index]), `${type} ${figure} ${column.field}`);
        sums += 1;
      });
    }
    assert.ok(sums > 100);
  });
});
