import type { Problem } from '../check/problem.js';
import { NAME_LANGS } from '../vocabularies.js';
import { sourceTables } from '../generate/table-modules.js';
import type { FieldType } from './data-package.js';
import { isObject, Place } from './place.js';

/** Name of the file that describes the tables. */
export const PACKAGE_FILE = 'datapackage.json';

const TYPES: readonly FieldType[] = ['string', 'integer', 'number', 'boolean', 'date'];

/** A test of each constraint that cells are checked against, and what the constraint should be. */
const CONSTRAINTS: Readonly<Record<string, readonly [is: (value: unknown) => boolean, what: string]>> = {
  required: [value => typeof value === 'boolean', 'true or false'],
  unique: [value => typeof value === 'boolean', 'true or false'],
  enum: [value => Array.isArray(value) && value.length > 0, 'a list of values'],
  pattern: [isPattern, 'a regular expression'],
  minimum: [value => typeof value === 'number', 'a number'],
  maximum: [value => typeof value === 'number', 'a number'],
};

/**
 * Every place where a value is not what `DataPackage` says: not there, of another type, or the name of a table or a
 * field that does not exist. Members that nothing here reads may have any value.
 */
export function checkDataPackage(value: unknown): readonly Problem[] {
  if (!isObject(value))
    return [
      {
        file: PACKAGE_FILE,
        line: null,
        field: null,
        value: null,
        rule: 'package',
        message: 'is not an object',
      },
    ];
  const problems: Problem[] = [];
  const root = new Place(PACKAGE_FILE, '', value, problems);
  root.text('version');
  const tables = root.objects('resources').map(resource => {
    const name = resource.text('name');
    resource.text('path');
    const schema = resource.object('schema');
    return { name, resource, schema, fields: fieldsOf(schema) };
  });
  const resources = tables.map(({ resource }) => resource);
  refuseRepeated(resources, 'name', 'a table before it has this name');
  refuseRepeated(resources, 'path', 'a table before it has this file');

  const names = tables.map(({ name }) => name);
  for (const name of sourceTables())
    if (tables.length > 0 && !names.includes(name)) root.report('resources', `has no table ${name}`);

  const known = new Map(tables.map(({ name, fields }) => [name, fields]));
  for (const { schema, fields } of tables) {
    schema.namesIn('primaryKey', fields, 'no field of this table');
    if (schema.has('foreignKeys'))
      for (const key of schema.objects('foreignKeys')) checkForeignKey(key, fields, known);
  }
  return problems;
}

/** Names of the fields; nothing where they are not there, so that it is reported once. */
function fieldsOf(schema: Place): ReadonlySet<string> | undefined {
  const fields = schema.objects('fields');
  for (const field of fields) {
    field.text('name');
    field.oneOf('type', TYPES);
    field.text('description');
    if (field.has('lang')) field.oneOf('lang', NAME_LANGS);
    if (field.has('constraints')) checkConstraints(field.object('constraints'));
  }
  refuseRepeated(fields, 'name', 'a field before it has this name');
  return fields.length > 0 ? new Set(fields.map(field => String(field.get('name')))) : undefined;
}

function checkConstraints(constraints: Place): void {
  for (const name of constraints.names) {
    const [is, what] = CONSTRAINTS[name] ?? [];
    if (!is) constraints.report(name, `is not checked; known: ${Object.keys(CONSTRAINTS).join(', ')}`);
    else if (!is(constraints.get(name))) constraints.report(name, `is not ${what}`);
  }
}

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && Boolean(new RegExp(value, 'u'));
  } catch {
    return false;
  }
}

function checkForeignKey(
  key: Place,
  fields: ReadonlySet<string> | undefined,
  tables: ReadonlyMap<string | undefined, ReadonlySet<string> | undefined>,
): void {
  const own = key.namesIn('fields', fields, 'no field of this table');
  const reference = key.object('reference');
  const table = reference.text('resource');
  if (table !== undefined && !tables.has(table)) reference.report('resource', 'is no table of this package');
  const others = reference.namesIn('fields', tables.get(table), `no field of ${table}`);
  if (own.length > 0 && others.length > 0 && own.length !== others.length)
    reference.report('fields', `are ${others.length}, and the key has ${own.length}`);
}

function refuseRepeated(places: readonly Place[], name: string, message: string): void {
  const seen = new Set<unknown>();
  for (const place of places) {
    const value = place.get(name);
    if (value !== undefined && seen.has(value)) place.report(name, message);
    seen.add(value);
  }
}
