import type { NameLang } from '../vocabularies.js';

/** Types of cells that the tables use, of those that a Frictionless table schema knows. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export interface FieldConstraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  /** Unit of a number, such as `states`. */
  readonly unit?: string;
  /** Language of the text in every cell: its letters are checked. Absent where the text is a code or quoted. */
  readonly lang?: NameLang;
  readonly constraints?: FieldConstraints;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** One table: a CSV file and what it must look like. A table with names in one language is called `<table>.<lang>`. */
export interface TableResource {
  readonly name: string;
  /** Path of the file, from the folder that holds `datapackage.json`. */
  readonly path: string;
  readonly schema: TableSchema;
}

/** What of `datapackage.json` (Frictionless Data Package, version 2) is read here. */
export interface DataPackage {
  readonly version: string;
  readonly resources: readonly TableResource[];
}
