import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCsv, type Field, type Problem, type TableResource } from '@uncac-figures/dataset';
import { dataPackage, files, placeOf, problemsOf, write } from '../real-data.js';

/** A cell's constraint, and a cell that breaks it and nothing else. */
interface Break {
  readonly rule: string;
  readonly value: string;
}

function breaks({ type, constraints = {} }: Field): readonly Break[] {
  const { required, enum: allowed, pattern, minimum, maximum } = constraints;
  const other = type === 'string' ? '~~' : '987654';
  return [
    ...(required ? [{ rule: 'required', value: '' }] : []),
    ...(type === 'string' ? [] : [{ rule: 'type', value: 'x' }]),
    ...(allowed ? [{ rule: 'enum', value: other }] : []),
    ...(pattern === undefined ? [] : [{ rule: 'pattern', value: '~~' }]),
    ...(minimum === undefined ? [] : [{ rule: 'minimum', value: String(minimum - 1) }]),
    ...(maximum === undefined ? [] : [{ rule: 'maximum', value: String(maximum + 1) }]),
  ];
}

function rowsOf(resource: TableResource): {
  header: readonly string[];
  rows: readonly (readonly string[])[];
} {
  const [header, ...rows] = parseCsv(files.get(resource.path) ?? '').records.map(({ cells }) => cells);
  return { header: header ?? [], rows };
}

function withTable(
  resource: TableResource,
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, string> {
  return new Map([...files, [resource.path, write(rows)]]);
}

/** What a broken key of a table brings with it: references that no longer lead to a row. */
function isReference(problem: Problem, resource: TableResource): boolean {
  return (
    problem.rule === 'foreignKey' &&
    (problem.file === resource.path || problem.message === `not in ${resource.name}`)
  );
}

describe('the data package', () => {
  it('uses only types and constraints that are checked', () => {
    const known = ['required', 'unique', 'enum', 'pattern', 'minimum', 'maximum'];
    for (const { name, schema } of dataPackage.resources) {
      for (const field of schema.fields) {
        assert.ok(
          ['string', 'integer', 'number', 'boolean', 'date'].includes(field.type),
          `${name} ${field.name}`,
        );
        for (const constraint of Object.keys(field.constraints ?? {})) {
          assert.ok(known.includes(constraint), `${name} ${field.name} ${constraint}`);
        }
        assert.notEqual(field.description, '', `${name} ${field.name}`);
      }
    }
  });

  it('describes each file once, and each file is there', () => {
    assert.deepEqual([...files.keys()].sort(), dataPackage.resources.map(({ path }) => path).sort());
  });
});

for (const resource of dataPackage.resources) {
  describe(`the table ${resource.name}`, () => {
    const { header, rows } = rowsOf(resource);
    const last = rows.length + 1;
    const only = (problems: readonly Problem[]) =>
      problems.filter(problem => !isReference(problem, resource));

    for (const field of resource.schema.fields) {
      const column = header.indexOf(field.name);
      for (const { rule, value } of breaks(field)) {
        it(`refuses ${field.name} ${JSON.stringify(value)}: ${rule}`, () => {
          const changed = rows.with(-1, (rows.at(-1) ?? []).with(column, value));
          const problems = only(problemsOf(withTable(resource, [header, ...changed])));
          assert.deepEqual(problems.map(placeOf), [
            { file: resource.path, line: last, field: field.name, value, rule },
          ]);
        });
      }

      const single = resource.schema.primaryKey.length === 1 && resource.schema.primaryKey[0] === field.name;
      if (field.constraints?.unique && !single) {
        it(`refuses the same ${field.name} twice: unique`, () => {
          const value = rows.find(cells => cells[column] !== '')?.[column] ?? '';
          const changed = rows.with(-1, (rows.at(-1) ?? []).with(column, value));
          const problems = only(problemsOf(withTable(resource, [header, ...changed])));
          assert.deepEqual(problems.map(placeOf), [
            { file: resource.path, line: last, field: field.name, value, rule: 'unique' },
          ]);
        });
      }
    }

    it('refuses the same primary key twice: primaryKey', () => {
      const key = resource.schema.primaryKey;
      const repeated = rows[0] ?? [];
      const problems = problemsOf(withTable(resource, [header, ...rows, repeated]));
      assert.deepEqual(
        problems.find(({ rule }) => rule === 'primaryKey'),
        {
          file: resource.path,
          line: last + 1,
          field: key.join('+'),
          value: key.map(name => repeated[header.indexOf(name)]).join('+'),
          rule: 'primaryKey',
          message: 'stands already on line 2',
        },
      );
    });

    for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
      it(`refuses ${fields.join('+')} that is not in ${reference.resource}: foreignKey`, () => {
        const target = dataPackage.resources.find(({ name }) => name === reference.resource);
        assert.ok(target);
        const there = rowsOf(target);
        const targetKey = (cells: readonly string[]) =>
          reference.fields.map(name => cells[there.header.indexOf(name)] ?? '');
        const key = targetKey(there.rows.at(-1) ?? []);
        const at = rows.length - 1;
        const referring = fields.reduce(
          (cells, name, index) => cells.with(header.indexOf(name), key[index] ?? ''),
          rows[at] ?? [],
        );
        const left = there.rows.slice(0, -1);
        const changed = new Map(withTable(resource, [header, ...rows.with(at, referring)]));
        changed.set(target.path, write([there.header, ...left]));
        const problems = problemsOf(changed);
        const expected = {
          file: resource.path,
          line: at + 2,
          field: fields.join('+'),
          value: key.join('+'),
          rule: 'foreignKey',
          message: `not in ${reference.resource}`,
        };
        const found = problems.find(
          ({ file, line, rule, field }) =>
            file === expected.file &&
            line === expected.line &&
            rule === expected.rule &&
            field === expected.field,
        );
        assert.deepEqual(found, expected);
      });
    }

    const fileProblem = (text: string | undefined) => {
      const changed = new Map(files);
      if (text === undefined) changed.delete(resource.path);
      else changed.set(resource.path, text);
      return problemsOf(changed).filter(({ file }) => file === resource.path);
    };
    const whole = { file: resource.path, line: null, field: null, value: null };
    const text = files.get(resource.path) ?? '';

    it('refuses a file that is absent, empty, or starts with a byte order mark', () => {
      assert.deepEqual(fileProblem(undefined), [{ ...whole, rule: 'file-absent', message: 'no such file' }]);
      assert.deepEqual(fileProblem('\n'), [{ ...whole, rule: 'file-empty', message: 'the file is empty' }]);
      assert.deepEqual(fileProblem(`\uFEFF${text}`), [
        { ...whole, line: 1, rule: 'byte-order-mark', message: 'starts with a byte order mark' },
      ]);
    });

    it('refuses columns that are absent, unknown or twice, and rows of another length', () => {
      const renamed = write([header.with(0, 'colour'), ...rows]);
      assert.deepEqual(
        fileProblem(renamed).map(({ line, field, rule }) => [line, field, rule]),
        [
          [1, header[0], 'column-absent'],
          [1, 'colour', 'column-unknown'],
        ],
      );
      const twice = write([[...header, header[0] ?? ''], ...rows.map(cells => [...cells, ''])]);
      assert.deepEqual(
        fileProblem(twice).map(({ line, field, rule }) => [line, field, rule]),
        [[1, header[0], 'column-duplicate']],
      );
      const ragged = write([header, ...rows.with(-1, [...(rows.at(-1) ?? []), 'more'])]);
      assert.deepEqual(
        fileProblem(ragged).map(({ line, rule }) => [line, rule]),
        [[last, 'row-length']],
      );
    });
  });
}

describe('a file that the package does not describe', () => {
  it('is refused', () => {
    assert.deepEqual(problemsOf(new Map([...files, ['source/notes.csv', 'a\n']])), [
      {
        file: 'source/notes.csv',
        line: null,
        field: null,
        value: null,
        rule: 'file-unknown',
        message: 'not in the package',
      },
    ]);
  });
});
