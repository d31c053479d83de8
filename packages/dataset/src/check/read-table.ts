import { formatFaults, otherSeparator } from '../csv/file-format.js';
import { parseCsv, type CsvRecord } from '../csv/parse-csv.js';
import type { TableResource } from '../package/data-package.js';
import { decodeText } from '../text/decode-text.js';
import type { Problem } from './problem.js';

/** One row of a file: its line, and its cells by field. */
export interface RawRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A file read as text. `rows` is empty where the columns are not those that the schema names. */
export interface RawTable {
  readonly resource: TableResource;
  readonly rows: readonly RawRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a file against the columns its schema names, in any order. Problems: `file-absent`, `file-empty`, `file-type`,
 * `encoding`, `byte-order-mark`, `csv`, `separator`, `column-absent`, `column-unknown`, `column-duplicate`,
 * `row-length`.
 */
export function readTable(resource: TableResource, file: string | Uint8Array | undefined): RawTable {
  const problems: Problem[] = [];
  const report = (rule: string, message: string, line: number | null = null, field: string | null = null) =>
    problems.push({ file: resource.path, line, field, value: null, rule, message });

  const text = typeof file === 'object' ? decodeText(file) : file;
  if (text === undefined) report('file-absent', 'no such file');
  else if (typeof text === 'object') report(text.rule, text.message, text.line);
  else for (const { rule, message, line } of formatFaults(text)) report(rule, message, line);
  if (typeof text !== 'string' || problems.length > 0) return { resource, rows: [], problems };

  const { records, faults } = parseCsv(text);
  const header = records[0]?.cells ?? [];
  const fields = resource.schema.fields.map(({ name }) => name);
  const separator = otherSeparator(header, fields);
  if (separator) {
    report('separator', `separated by ${separator}; separate the cells by commas`, 1);
    return { resource, rows: [], problems };
  }
  for (const fault of faults) report('csv', fault.message, fault.line);
  for (const name of fields) if (!header.includes(name)) report('column-absent', 'no such column', 1, name);
  header.forEach((name, index) => {
    if (!fields.includes(name)) report('column-unknown', 'not a column of this table', 1, name);
    else if (header.indexOf(name) < index) report('column-duplicate', 'stands twice', 1, name);
  });
  if (problems.length > 0) return { resource, rows: [], problems };

  const rows = records.slice(1).flatMap((record): RawRow[] => {
    if (record.cells.length === header.length) return [rawRow(header, record)];
    report('row-length', `${record.cells.length} cells under ${header.length} columns`, record.line);
    return [];
  });
  return { resource, rows, problems };
}

function rawRow(header: readonly string[], { line, cells }: CsvRecord): RawRow {
  return { line, cells: new Map(header.map((name, index) => [name, cells[index] ?? ''])) };
}
