import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DatasetError, formatProblem, readDataset } from '@uncac-figures/dataset';
import { dataPackage, files, problemsOf } from '../real-data.js';

const PATH = 'source/state-names.fr.csv';
const text = files.get(PATH) ?? '';
const rows = text.split('\n');
const lineOf = (name: string) => rows.findIndex(row => row.includes(name)) + 1;

/** What is said of the file alone. */
function faults(content: Uint8Array | string, path = PATH): readonly string[] {
  return problemsOf(new Map<string, Uint8Array | string>([...files, [path, content]])).map(formatProblem);
}

/** What the error says of the tables, with the French names exchanged where no other tables are given. */
function messageOf(
  content: string,
  changed: ReadonlyMap<string, string> = new Map([...files, [PATH, content]]),
) {
  try {
    readDataset(changed, dataPackage);
  } catch (error) {
    if (error instanceof DatasetError) return error.message;
  }
  return assert.fail('no problem was found');
}

const latin1 = (content: string) => Uint8Array.from(content, letter => letter.charCodeAt(0) & 0xff);
const utf16 = (content: string, isBig = false) => {
  const bytes = Buffer.from(content, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const utf8 = (content: string) => new TextEncoder().encode(content);

describe('the bytes of a table', () => {
  it('may be those of UTF-8, with any line ends', () => {
    assert.deepEqual(faults(utf8(text)), []);
    assert.deepEqual(faults(utf8(text.replaceAll('\n', '\r\n'))), []);
  });

  it('are refused as Excel saves them without UTF-8, at the first letter that is lost', () => {
    const first = rows.findIndex(row => /[^\x20-\x7E’]/.test(row)) + 1;
    const column = (rows[first - 1] ?? '').search(/[^\x20-\x7E’]/) + 1;
    assert.deepEqual(faults(latin1(text.replaceAll('’', "'"))), [
      `${PATH}:${first}: is not UTF-8: byte ${column} is 0xC9; save it as UTF-8`,
    ]);
  });

  it('are refused where the last letter of the file is cut', () => {
    const [cut] = faults(utf8(`${text.trimEnd()}é`).subarray(0, -1));
    assert.match(cut ?? '', new RegExp(`^${PATH}:${rows.length - 1}: is not UTF-8: byte \\d+ is 0xC3`));
  });

  it('are refused where a letter is written longer than it is, or is half a letter', () => {
    const line = lineOf('Kenya');
    for (const bytes of [
      [0xc1, 0x81],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
    ]) {
      const [before = '', after = ''] = text.split('Kenya');
      const content = Uint8Array.from([...utf8(before), ...bytes, ...utf8(after)]);
      assert.match(faults(content)[0] ?? '', new RegExp(`^${PATH}:${line}: is not UTF-8`));
    }
  });

  for (const [is, content] of [
    ['UTF-16', utf16(`\uFEFF${text}`)],
    ['UTF-16', utf16(`\uFEFF${text}`, true)],
    ['UTF-16', utf16(text)],
    ['UTF-16', utf16(text, true)],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x69, 0, 0, 0)],
    ['a ZIP file, such as an Excel workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['an Excel workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['compressed with gzip', Uint8Array.of(0x1f, 0x8b, 8, 0)],
  ] as const)
    it(`are named: ${is}`, () =>
      assert.deepEqual(faults(content), [
        `${PATH}: is ${is}; save it as ${is.startsWith('UTF') ? 'UTF-8' : 'CSV in UTF-8'}`,
      ]));

  it('are named where UTF-16 was read as UTF-8 already', () =>
    assert.deepEqual(faults(utf16(text).toString('utf8')), [
      `${PATH}:1: is UTF-16, read as UTF-8; save it as UTF-8`,
    ]));
});

describe('the format of a table', () => {
  for (const [sign, name] of [
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'vertical bars'],
  ] as const)
    it(`is named: ${name}`, () => {
      const message = [`${PATH}:1: separated by ${name}; separate the cells by commas`];
      assert.deepEqual(faults(text.replaceAll(',', sign)), message);
      const quoted = text.trimEnd().replace(/[^,\n]+/g, '"$&"');
      assert.deepEqual(faults(quoted.replaceAll(',', sign)), message);
    });

  it('is named: one file of all that is wrong', () =>
    assert.deepEqual(faults(`sep=;\r${text.replaceAll('\n', '\r')}`), [
      `${PATH}:1: begins with "sep=", for Excel alone; delete the line`,
      `${PATH}:1: has lines that end with CR alone; end them with LF`,
    ]));

  it('is named: a byte order mark, as text and as bytes', () => {
    const message = [`${PATH}:1: starts with a byte order mark`];
    assert.deepEqual(faults(`\uFEFF${text}`), message);
    assert.deepEqual(faults(utf8(`\uFEFF${text}`)), message);
  });

  it('is named: a page in place of the table', () =>
    assert.deepEqual(faults('<!DOCTYPE html><html>Not found</html>'), [
      `${PATH}:1: is a page in HTML or XML; save the table as CSV`,
    ]));

  it('is read by the names of its columns: a semicolon in one of them is none between them', () => {
    const path = dataPackage.resources[0]?.path ?? '';
    const [first, ...others] = faults((files.get(path) ?? '').replace('iso3', 'iso3;'), path);
    assert.equal(first, `${path}:1 iso3: no such column`);
    assert.deepEqual(others, [`${path}:1 "iso3;": not a column of this table`]);
  });
});

describe('many problems', () => {
  it('are listed up to the twentieth of a kind, with the number of the rest', () => {
    const content = text.replace(/^([A-Z]{3},)/gm, '$1 ');
    const lines = messageOf(content).split('\n');
    assert.equal(lines.length, 21);
    assert.match(lines[0] ?? '', /^source\/state-names\.fr\.csv:2 name " Afghanistan": begins with a space/);
    assert.equal(lines[20], '… and 178 more of this kind');
    assert.equal(problemsOf(new Map([...files, [PATH, content]])).length, 198);
  });

  it('are counted by kind, and name the files that no line above names', () => {
    const other = 'source/state-names.es.csv';
    const spaced = (path: string) => (files.get(path) ?? '').replace(/^([A-Z]{3},)/gm, '$1 ');
    const marked = (files.get('source/states.csv') ?? '').replace(/^KEN,KE/m, 'KEN,ke');
    const changed = new Map([
      ...files,
      [other, spaced(other)],
      [PATH, spaced(PATH)],
      ['source/states.csv', marked],
    ]);
    const lines = problemsOf(changed).length;
    assert.equal(lines, 397);
    const message = messageOf('', changed).split('\n');
    assert.equal(message.length, 22);
    assert.match(message[0] ?? '', /^source\/states\.csv:\d+ iso2 "ke": does not match/);
    assert.equal(message[21], `… and 376 more of this kind, also in ${other}`);
  });

  it('are not cut where there are twenty', () => {
    let count = 0;
    const content = text.replace(/^([A-Z]{3},)/gm, (all, start: string) =>
      count++ < 20 ? `${start} ` : all,
    );
    const lines = messageOf(content).split('\n');
    assert.equal(lines.length, 20);
  });

  it('name a long value by its start', () => {
    const content = text.replace(/^(KEN,)Kenya/m, `$1${'K'.repeat(10_000)}=`).replace(/=,/, '\u200B,');
    assert.ok(messageOf(content).length < 300);
  });
});
