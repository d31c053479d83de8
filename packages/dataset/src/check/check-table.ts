import { checkCell } from './check-cell.js';
import type { Problem } from './problem.js';
import type { RawRow, RawTable } from './read-table.js';

/** Checks the rows of a table by themselves: that there are some, each cell, the fields that must be unique, and the primary key. */
export function checkTable({ resource, rows, problems }: RawTable): readonly Problem[] {
  const { fields, primaryKey } = resource.schema;
  if (rows.length === 0 && problems.length === 0)
    return [
      {
        file: resource.path,
        line: null,
        field: null,
        value: null,
        rule: 'table-empty',
        message: 'has no row',
      },
    ];
  const cells = rows.flatMap(row =>
    fields.flatMap((field): Problem[] => {
      const value = row.cells.get(field.name) ?? '';
      const fault = checkCell(field, value);
      return fault ? [{ file: resource.path, line: row.line, field: field.name, value, ...fault }] : [];
    }),
  );
  const unique = fields
    .filter(
      ({ name, constraints }) => constraints?.unique && !(primaryKey.length === 1 && primaryKey[0] === name),
    )
    .flatMap(({ name }) => repeated(resource.path, rows, [name], 'unique'));
  return [...cells, ...unique, ...repeated(resource.path, rows, primaryKey, 'primaryKey')];
}

/** Every row whose key an earlier row has already. A key with an empty part counts for a primary key only. */
function repeated(
  file: string,
  rows: readonly RawRow[],
  key: readonly string[],
  rule: 'unique' | 'primaryKey',
): readonly Problem[] {
  const lines = new Map<string, number>();
  return rows.flatMap((row): Problem[] => {
    const parts = key.map(name => row.cells.get(name) ?? '');
    if (rule === 'unique' && parts.includes('')) return [];
    const id = JSON.stringify(parts);
    const earlier = lines.get(id);
    if (earlier === undefined) {
      lines.set(id, row.line);
      return [];
    }
    const message = `stands already on line ${earlier}`;
    return [{ file, line: row.line, field: key.join('+'), value: parts.join('+'), rule, message }];
  });
}
