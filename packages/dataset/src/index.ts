export * from './vocabularies.js';
export type * from './dataset.js';
export type * from './package/data-package.js';
export { DatasetError } from './check/dataset-error.js';
export { formatProblem, type Problem } from './check/problem.js';
export { parseCsv, type CsvFault, type CsvRecord, type CsvTable } from './csv/parse-csv.js';
export { tableModules } from './generate/table-modules.js';
export { readDataset } from './read-dataset.js';
export { RULES } from './rules/index.js';
