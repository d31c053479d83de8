import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DatasetError, readDataPackage, readDataset, type DataPackage } from '@uncac-figures/dataset';
import { dataPackage, files, ROOT } from '../real-data.js';

const text = readFileSync(join(ROOT, 'data/datapackage.json'), 'utf8');

function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.message.split('\n');
    throw error;
  }
}

type Change = readonly [path: string, value: unknown];

/** What is said of the package once values are exchanged in a copy; without a value, the member is taken out. */
function changed(...changes: readonly Change[]): readonly string[] {
  const copy = JSON.parse(text) as object;
  for (const [path, value] of changes) {
    const names = path.split(/[.[\]]+/).filter(name => name !== '');
    const last = names.pop() ?? '';
    const place = names.reduce<object>((inner, name) => Reflect.get(inner, name) as object, copy);
    if (value === undefined) Reflect.deleteProperty(place, last);
    else Reflect.set(place, last, value);
  }
  const found = problemsOf(() => readDataPackage(JSON.stringify(copy)));
  const alike = problemsOf(() => readDataset(files, copy as DataPackage));
  assert.deepEqual(alike, found, 'readDataset finds the same');
  return found;
}

describe('datapackage.json', () => {
  it('is read as it is, from bytes and from text', () => {
    assert.deepEqual(readDataPackage(text), dataPackage);
    assert.deepEqual(readDataPackage(new TextEncoder().encode(text)), dataPackage);
  });

  for (const [what, broken, message] of [
    ['a comma too many', '{\n  "a": 1,\n}', '3: column 1, "}": a name in double quotes is expected'],
    [
      'a comma too few',
      '{\n  "a": 1\n  "b": 2\n}',
      '3: column 3, "b": a comma or a closing bracket is expected',
    ],
    [
      'a bracket too few',
      '{ "a": [1',
      '1: column 10, the end of the file: a comma or a closing bracket is expected',
    ],
    [
      'a bracket of another kind',
      '{ "a": [1} }',
      '1: column 10, "}": a comma or a closing bracket is expected',
    ],
    ['something behind the end', '{} {}', '1: column 4, "{": nothing more is expected'],
    ['a comment', '{\n  // a\n}', '2: column 3, "/": a name in double quotes is expected'],
    ['single quotes', "{ 'a': 1 }", `1: column 3, "'": a name in double quotes is expected`],
    ['curly quotes', '{ “a”: 1 }', '1: column 3, "“": a name in double quotes is expected'],
    ['a name without quotes', '{ a: 1 }', '1: column 3, "a": a name in double quotes is expected'],
    ['a line break in a text', '{ "a": "b\nc" }', '1: column 8, "\\"": a value is expected'],
    ['a number as people write it', '[01, 2]', '1: column 3, "1": a comma or a closing bracket is expected'],
    ['a name that is there twice', '{ "a": 1,\n  "a": 2 }', '2: column 3, "a": this name is there already'],
    ['nothing', '', '1: column 1, the end of the file: a value is expected'],
  ] as const)
    it(`names the place of ${what}`, () =>
      assert.deepEqual(
        problemsOf(() => readDataPackage(broken)),
        [`datapackage.json:${message}`],
      ));

  it('is JSON where JSON.parse says so', () => {
    for (const json of ['null', ' [1.5e-3, -0, "\\u00e9\\"", {}, []] ', '{"a":{"b":[true,false,null]}}'])
      assert.doesNotMatch(problemsOf(() => readDataPackage(json)).join('\n'), /column/, json);
    assert.deepEqual(
      problemsOf(() => readDataPackage('[]')),
      ['datapackage.json: is not an object'],
    );
  });

  it('is read as UTF-8, strictly', () =>
    assert.deepEqual(
      problemsOf(() => readDataPackage(Buffer.from('{\n"title": "Côte" }', 'latin1'))),
      ['datapackage.json:2: is not UTF-8: byte 12 is 0xF4; save it as UTF-8'],
    ));

  for (const [what, change, ...messages] of [
    ['no version', ['version', undefined], 'version: is not there; it should be a text'],
    ['a version that is a number', ['version', 2021.1], 'version "2021.1": is not a text'],
    ['no tables', ['resources', []], 'resources: is not a list of objects'],
    [
      'a table that is no object',
      ['resources[52]', null],
      'resources[52]: is not an object',
      `resources: has no table ${dataPackage.resources[52]?.name}`,
    ],
    [
      'a table without a path',
      ['resources[2].path', undefined],
      'resources[2].path: is not there; it should be a text',
    ],
    [
      'a table without a schema',
      ['resources[9].schema', undefined],
      'resources[9].schema: is not there; it should be an object',
    ],
    [
      'a schema without fields',
      ['resources[9].schema.fields', {}],
      'resources[9].schema.fields: is not a list of objects',
    ],
    [
      'a field of an unknown type',
      ['resources[0].schema.fields[1].type', 'text'],
      'resources[0].schema.fields[1].type "text": is not one of string, integer, number, boolean, date',
    ],
    [
      'a field without a name',
      ['resources[1].schema.fields[1].name', undefined],
      'resources[1].schema.fields[1].name: is not there; it should be a text',
    ],
    [
      'a field that is there twice',
      ['resources[1].schema.fields[2]', dataPackage.resources[1]?.schema.fields[1]],
      'resources[1].schema.fields[2].name "position": a field before it has this name',
    ],
    [
      'an unknown language',
      ['resources[1].schema.fields[1].lang', 'de'],
      'resources[1].schema.fields[1].lang "de": is not one of ar, zh, en, fr, ru, es',
    ],
    [
      'a constraint that is not checked',
      ['resources[0].schema.fields[0].constraints.minLength', 3],
      'resources[0].schema.fields[0].constraints.minLength "3": is not checked; known: required, unique, enum, pattern, minimum, maximum',
    ],
    [
      'a constraint of another type',
      ['resources[0].schema.fields[0].constraints.required', 'yes'],
      'resources[0].schema.fields[0].constraints.required "yes": is not true or false',
    ],
    [
      'a pattern that is none',
      ['resources[0].schema.fields[0].constraints.pattern', '[A-Z'],
      'resources[0].schema.fields[0].constraints.pattern "[A-Z": is not a regular expression',
    ],
    [
      'a primary key that is a text',
      ['resources[0].schema.primaryKey', 'iso3'],
      'resources[0].schema.primaryKey "iso3": is not a list of names',
    ],
    [
      'a key to a table that is not there',
      ['resources[0].schema.foreignKeys[0].reference.resource', 'groups'],
      'resources[0].schema.foreignKeys[0].reference.resource "groups": is no table of this package',
    ],
    [
      'a key to a field that is not there',
      ['resources[0].schema.foreignKeys[0].reference.fields', ['name']],
      'resources[0].schema.foreignKeys[0].reference.fields[0]: "name" is no field of regional-groups',
    ],
    [
      'a key of a field that is not there',
      ['resources[0].schema.foreignKeys[0].fields', ['region']],
      'resources[0].schema.foreignKeys[0].fields[0]: "region" is no field of this table',
    ],
    [
      'a key of two fields to one',
      ['resources[0].schema.foreignKeys[0].fields', ['group', 'kind']],
      'resources[0].schema.foreignKeys[0].reference.fields: are 1, and the key has 2',
    ],
    [
      'a table that is there twice',
      [`resources[${dataPackage.resources.length}]`, dataPackage.resources[1]],
      `resources[${dataPackage.resources.length}].name "regional-groups": a table before it has this name`,
      `resources[${dataPackage.resources.length}].path "source/regional-groups.csv": a table before it has this file`,
    ],
  ] as const satisfies readonly (readonly [what: string, change: Change, ...messages: string[]])[])
    it(`names the place of ${what}`, () =>
      assert.deepEqual(
        changed(change),
        messages.map(message => `datapackage.json ${message}`),
      ));

  it('names every place at once', () =>
    assert.deepEqual(
      changed(
        ['version', undefined],
        ['resources[0].schema.fields[1].type', 'text'],
        ['resources[0].schema.foreignKeys[0].reference.resource', 'groups'],
      ).length,
      3,
    ));

  it('has every table that the dataset has', () => {
    const left = ['left-out', 'terms.ru'];
    const { resources } = dataPackage;
    assert.deepEqual(changed(['resources', resources.filter(({ name }) => !left.includes(name))]), [
      'datapackage.json resources: has no table terms.ru',
      'datapackage.json resources: has no table left-out',
    ]);
  });
});
