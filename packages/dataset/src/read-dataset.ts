import { checkForeignKeys } from './check/check-foreign-keys.js';
import { checkTable } from './check/check-table.js';
import { DatasetError } from './check/dataset-error.js';
import type { Problem } from './check/problem.js';
import { readTable, type RawTable } from './check/read-table.js';
import { locateTables } from './check/source-tables.js';
import type { Dataset } from './dataset.js';
import { deriveDataset } from './derive/derive-dataset.js';
import { checkDataPackage } from './package/check-data-package.js';
import type { DataPackage } from './package/data-package.js';
import { RULES } from './rules/index.js';

/**
 * Reads the tables: parses, checks against the package, checks the rules between tables, and adds the derived rows.
 *
 * @param files Bytes or text of each file, by its path in the package. Bytes are read as UTF-8, strictly.
 * @throws {DatasetError} with every problem found. A rule between tables is tried only where the tables it reads have
 * no problem of their own, so that one wrong cell is one problem.
 *
 * @example
 * const dataset = readDataset(files, readDataPackage(await readFile('data/datapackage.json')));
 * dataset.observations.find(({ id }) => id === 'stated-provided')?.value; // 153
 */
export function readDataset(
  files: ReadonlyMap<string, string | Uint8Array>,
  dataPackage: DataPackage,
): Dataset {
  const wrong = checkDataPackage(dataPackage);
  if (wrong.length > 0) throw new DatasetError(wrong);
  const raw = dataPackage.resources.map(resource => readTable(resource, files.get(resource.path)));
  const problems = [...unknownFiles(files, dataPackage), ...tableProblems(raw)];

  const bad = new Set(problems.map(({ file }) => file));
  const unsound = new Set(raw.filter(({ resource }) => bad.has(resource.path)).map(table => baseName(table)));
  const located = locateTables(raw);
  const broken: Problem[] = [];
  for (const { reads, after, check } of RULES) {
    const judged = !reads.some(name => unsound.has(name)) && !broken.some(({ rule }) => rule === after);
    if (judged) broken.push(...check(located));
  }

  const all = [...problems, ...broken];
  if (all.length > 0) throw new DatasetError(all);
  return deriveDataset(located.tables, dataPackage.version);
}

function tableProblems(raw: readonly RawTable[]): readonly Problem[] {
  const unreadable = new Set(
    raw.filter(({ problems }) => problems.length > 0).map(({ resource }) => resource.name),
  );
  return [
    ...raw.flatMap(table => [...table.problems, ...checkTable(table)]),
    ...checkForeignKeys(raw, unreadable),
  ];
}

function unknownFiles(files: ReadonlyMap<string, unknown>, { resources }: DataPackage): readonly Problem[] {
  const known = new Set(resources.map(({ path }) => path));
  return [...files.keys()]
    .filter(path => !known.has(path))
    .map(file => ({
      file,
      line: null,
      field: null,
      value: null,
      rule: 'file-unknown',
      message: 'not in the package',
    }));
}

function baseName({ resource }: RawTable): string {
  return resource.name.split('.')[0] ?? resource.name;
}
