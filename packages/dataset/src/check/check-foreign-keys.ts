import type { Problem } from './problem.js';
import type { RawRow, RawTable } from './read-table.js';

/**
 * Checks that every reference leads to a row. A reference with an empty part leads nowhere and is allowed; whether the
 * cell may be empty is a matter of its own constraints. References into a table of `unreadable` are not judged.
 */
export function checkForeignKeys(
  tables: readonly RawTable[],
  unreadable: ReadonlySet<string>,
): readonly Problem[] {
  const byName = new Map(tables.map(table => [table.resource.name, table]));
  return tables.flatMap(({ resource, rows }) =>
    (resource.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const target = byName.get(reference.resource);
      if (!target || unreadable.has(reference.resource)) return [];
      const known = new Set(target.rows.map(row => keyOf(row, reference.fields).join('\u0000')));
      return rows.flatMap((row): Problem[] => {
        const key = keyOf(row, fields);
        if (key.includes('') || known.has(key.join('\u0000'))) return [];
        return [
          {
            file: resource.path,
            line: row.line,
            field: fields.join('+'),
            value: key.join('+'),
            rule: 'foreignKey',
            message: `not in ${reference.resource}`,
          },
        ];
      });
    }),
  );
}

function keyOf(row: RawRow, fields: readonly string[]): readonly string[] {
  return fields.map(name => row.cells.get(name) ?? '');
}
