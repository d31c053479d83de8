import type { Problem } from '@uncac-figures/dataset';
import type { TablesCopy } from '../real-data.js';

/** A change of the real tables that breaks a rule, and the problem that it must give. */
export interface Case {
  readonly rule: string;
  readonly breaks: string;
  /** Returns the line of the row at which the problem is expected, or nothing where it is the table's. */
  readonly change: (tables: TablesCopy) => number | undefined;
  readonly problem: Pick<Problem, 'file' | 'field' | 'value'>;
  /** Rules that can't but break with it, the same one included. */
  readonly also?: readonly string[];
}

export const cell = (table: string, field: string, value: string) => ({
  file: `source/${table}.csv`,
  field,
  value,
});
export const whole = (table: string) => ({ file: `source/${table}.csv`, field: null, value: null });

export const total = (id: string, value: string) => (tables: TablesCopy) => {
  tables.set('observations', { id }, 'value', value);
  return undefined;
};
