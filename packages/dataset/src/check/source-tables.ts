import type { SourceTables } from '../dataset.js';
import { readCell, type CellValue } from './check-cell.js';
import type { Problem } from './problem.js';
import type { RawRow, RawTable } from './read-table.js';

type SourceRow = Readonly<Record<string, CellValue>>;

/** `state-names` → `stateNames`, `as_of` → `asOf`: how tables and fields are called in code. */
export function camelCase(name: string): string {
  return name.replace(/[-_]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Tables as typed rows, with the file and line of each row. */
export interface LocatedTables {
  readonly tables: SourceTables;
  /** A problem in one row, at the field called so in code, or in the row as a whole. */
  readonly problem: <Row extends object>(
    row: Row,
    field: (keyof Row & string) | null,
    rule: string,
    message: string,
  ) => Problem;
  /** A problem in a table as a whole, called so in the package. */
  readonly inTable: (table: string, rule: string, message: string) => Problem;
}

/**
 * Turns cells into values of their field's type. The one place where rows of the package become rows of the types: the
 * types are right because the checks passed before.
 */
export function locateTables(raw: readonly RawTable[]): LocatedTables {
  const places = new Map<object, { readonly table: RawTable; readonly row: RawRow }>();
  const rowsOf = (table: RawTable) =>
    table.rows.map((row): SourceRow => {
      const values = table.resource.schema.fields.map(field => [
        camelCase(field.name),
        readCell(field, row.cells.get(field.name) ?? ''),
      ]);
      const typed = Object.fromEntries(values) as SourceRow;
      places.set(typed, { table, row });
      return typed;
    });

  const tables: Record<string, readonly SourceRow[] | Record<string, readonly SourceRow[]>> = {};
  for (const table of raw) {
    const [name = '', lang] = table.resource.name.split('.');
    const key = camelCase(name);
    if (lang === undefined) tables[key] = rowsOf(table);
    else tables[key] = { ...tables[key], [lang]: rowsOf(table) };
  }

  return {
    tables: tables as unknown as SourceTables,
    problem: (row, field, rule, message) => {
      const place = places.get(row);
      if (!place) throw new Error('The row is not one of the tables');
      const column =
        place.table.resource.schema.fields.find(({ name }) => camelCase(name) === field)?.name ?? null;
      return {
        file: place.table.resource.path,
        line: place.row.line,
        field: column,
        value: column === null ? null : (place.row.cells.get(column) ?? null),
        rule,
        message,
      };
    },
    inTable: (name, rule, message) => {
      const file = raw.find(({ resource }) => resource.name === name)?.resource.path ?? name;
      return { file, line: null, field: null, value: null, rule, message };
    },
  };
}
