import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCsv } from '@uncac-figures/dataset';

describe('parseCsv', () => {
  const cells = (text: string) => parseCsv(text).records.map(record => record.cells);

  it('reads records with their lines, and keeps every cell as text', () => {
    assert.deepEqual(parseCsv('iso3,m49\nAFG,004\n').records, [
      { line: 1, cells: ['iso3', 'm49'] },
      { line: 2, cells: ['AFG', '004'] },
    ]);
  });

  it('takes CRLF, LF and an end without a line break', () => {
    assert.deepEqual(cells('a,b\r\nc,d\ne,f'), [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  it('keeps commas, quotes, spaces and line breaks of quoted cells, and counts their lines', () => {
    assert.deepEqual(parseCsv('" a, ""b""\r\nc",d\ne,f\n').records, [
      { line: 1, cells: [' a, "b"\r\nc', 'd'] },
      { line: 3, cells: ['e', 'f'] },
    ]);
  });

  it('keeps empty cells, also at the end of a record and of the text', () => {
    assert.deepEqual(cells(',\n"",a\nb,\nc,'), [
      ['', ''],
      ['', 'a'],
      ['b', ''],
      ['c', ''],
    ]);
  });

  it('takes an empty line as a record of one empty cell, and an empty text as no record', () => {
    assert.deepEqual(cells('a\n\nb\n'), [['a'], [''], ['b']]);
    assert.deepEqual(cells(''), []);
  });

  it('keeps a carriage return that does not end a record', () => {
    assert.deepEqual(cells('a\rb,c\n'), [['a\rb', 'c']]);
  });

  it('names the line of a quote that never closes, of a stray quote, and of text after a quote', () => {
    assert.deepEqual(parseCsv('a\n"b\nc').faults, [{ line: 2, message: 'a quote that never closes' }]);
    assert.deepEqual(parseCsv('a\n"b\nc",d"e\n').faults, [
      { line: 3, message: 'a quote inside a cell that is not quoted' },
    ]);
    assert.deepEqual(parseCsv('"a"b,c\n').faults, [
      { line: 1, message: 'text after the closing quote of a cell' },
    ]);
  });

  it('has no fault in what is well formed', () => {
    assert.deepEqual(parseCsv('a,"b"\n').faults, []);
  });
});
