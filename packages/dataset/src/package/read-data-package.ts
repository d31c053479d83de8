import { DatasetError } from '../check/dataset-error.js';
import type { Problem } from '../check/problem.js';
import { decodeText } from '../text/decode-text.js';
import { checkDataPackage, PACKAGE_FILE } from './check-data-package.js';
import type { DataPackage } from './data-package.js';
import { findJsonFault } from './find-json-fault.js';

/**
 * Reads `datapackage.json` and checks that it describes tables as `readDataset` needs them.
 *
 * @param file Bytes, read as UTF-8, strictly, or text.
 * @throws {DatasetError} with the line and column where it stops being JSON, or with every place that is wrong, such as
 * `datapackage.json resources[3].schema.fields[1].type "text": is not one of string, integer, …`.
 *
 * @example
 * const dataPackage = readDataPackage(await readFile('data/datapackage.json'));
 */
export function readDataPackage(file: string | Uint8Array): DataPackage {
  const text = typeof file === 'string' ? file : decodeText(file);
  if (typeof text !== 'string') throw new DatasetError([problem(text.rule, text.message, text.line)]);
  const fault = findJsonFault(text);
  if (fault)
    throw new DatasetError([problem('json', `column ${fault.column}, ${fault.message}`, fault.line)]);
  const value: unknown = JSON.parse(text);
  const problems = checkDataPackage(value);
  if (problems.length > 0) throw new DatasetError(problems);
  return value as DataPackage;
}

function problem(rule: string, message: string, line: number | null): Problem {
  return { file: PACKAGE_FILE, line, field: null, value: null, rule, message };
}
