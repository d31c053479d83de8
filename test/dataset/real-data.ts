import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatasetError, parseCsv, readDataset, type DataPackage, type Problem } from '@uncac-figures/dataset';

/** Root of the repository, seen from build/test/dataset. */
export const ROOT = join(import.meta.dirname, '../../..');

export const dataPackage = JSON.parse(
  await readFile(join(ROOT, 'data/datapackage.json'), 'utf8'),
) as DataPackage;

const names = await readdir(join(ROOT, 'data/source'));

/** The tables as they are in the repository, by path. */
export const files: ReadonlyMap<string, string> = new Map(
  await Promise.all(
    names.map(
      async name => [`source/${name}`, await readFile(join(ROOT, 'data/source', name), 'utf8')] as const,
    ),
  ),
);

/** Every problem that reading finds; none where the tables are sound. */
export function problemsOf(
  changed: ReadonlyMap<string, string | Uint8Array>,
  described = dataPackage,
): readonly Problem[] {
  try {
    readDataset(changed, described);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
}

/** A problem without its words. */
export function placeOf({ file, line, field, value, rule }: Problem): Omit<Problem, 'message'> {
  return { file, line, field, value, rule };
}

/** A copy of the real tables in which cells or rows of files can be changed. */
export class TablesCopy {
  readonly #changed = new Map(files);

  get files(): ReadonlyMap<string, string> {
    return this.#changed;
  }

  get problems(): readonly Problem[] {
    return problemsOf(this.#changed);
  }

  /** Sets one cell of the row that has the cells of `where`, and returns the row's line. */
  set(table: string, where: Readonly<Record<string, string>>, field: string, value: string): number {
    return this.#edit(table, where, (cells, header) => {
      cells[header.indexOf(field)] = value;
      return [cells];
    });
  }

  /** The line of the row that has the cells of `where`. */
  line(table: string, where: Readonly<Record<string, string>>): number {
    return this.#edit(table, where, cells => [cells]);
  }

  /** Takes one row out, and returns the line on which it stood. */
  remove(table: string, where: Readonly<Record<string, string>>): number {
    return this.#edit(table, where, () => []);
  }

  /** Adds a row at the end, of which the fields not given are empty, and returns its line. */
  add(table: string, row: Readonly<Record<string, string>>): number {
    const path = `source/${table}.csv`;
    const { records } = parseCsv(this.#changed.get(path) ?? '');
    const header = records[0]?.cells ?? [];
    this.#changed.set(
      path,
      write([...records.map(({ cells }) => cells), header.map(name => row[name] ?? '')]),
    );
    return records.length + 1;
  }

  #edit(
    table: string,
    where: Readonly<Record<string, string>>,
    change: (cells: string[], header: readonly string[]) => readonly string[][],
  ): number {
    const path = `source/${table}.csv`;
    const { records } = parseCsv(this.#changed.get(path) ?? '');
    const header = records[0]?.cells ?? [];
    const found = records.findIndex(
      ({ cells }, index) =>
        index > 0 && Object.entries(where).every(([field, value]) => cells[header.indexOf(field)] === value),
    );
    const record = records[found];
    if (!record) throw new Error(`${table} has no row ${JSON.stringify(where)}`);
    const rows = records.map(({ cells }) => [...cells]);
    rows.splice(found, 1, ...change([...record.cells], header));
    this.#changed.set(path, write(rows));
    return record.line;
  }
}

/** Rows as CSV, every cell quoted. */
export function write(rows: readonly (readonly string[])[]): string {
  return rows.map(cells => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',') + '\n').join('');
}
