import type { Field, FieldType } from '../package/data-package.js';
import { checkScript } from '../text/check-script.js';
import { checkText, type TextFault } from '../text/check-text.js';

/** A cell by the type of its field. An empty cell is `null`; a date stays text, since it has no time zone. */
export type CellValue = string | number | boolean | null;

const INTEGER = /^(0|-?[1-9]\d*)$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

const TYPES: Readonly<
  Record<FieldType, { is: (text: string) => boolean; read: (text: string) => CellValue; name: string }>
> = {
  string: { is: () => true, read: text => text, name: 'text' },
  integer: { is: text => INTEGER.test(text), read: Number, name: 'a whole number' },
  number: { is: text => NUMBER.test(text), read: Number, name: 'a number' },
  boolean: {
    is: text => text === 'true' || text === 'false',
    read: text => text === 'true',
    name: 'true or false',
  },
  date: { is: isDay, read: text => text, name: 'a day such as 2021-09-30' },
};

/** Whether the text is a day that exists, such as `2021-09-30`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The cell as a value of its field's type, or `null` where it is empty or not of the type. */
export function readCell(field: Field, text: string): CellValue {
  const type = TYPES[field.type];
  return text !== '' && type.is(text) ? type.read(text) : null;
}

/** A constraint that the cell breaks, and how. */
export interface CellFault {
  readonly rule: 'required' | TextFault['rule'] | 'type' | 'enum' | 'pattern' | 'minimum' | 'maximum';
  readonly message: string;
}

/** The first constraint, in the order of {@link CellFault}, that the cell breaks by itself. */
export function checkCell(field: Field, text: string): CellFault | undefined {
  const { required, enum: allowed, pattern, minimum, maximum } = field.constraints ?? {};
  if (text === '') return required ? { rule: 'required', message: 'must not be empty' } : undefined;
  const isText = field.type === 'string';
  const unclean = checkText(text, isText) ?? (isText ? checkScript(text, field.lang) : undefined);
  if (unclean) return unclean;
  const type = TYPES[field.type];
  if (!type.is(text)) return { rule: 'type', message: `not ${type.name}` };
  if (allowed && !allowed.some(value => String(value) === text)) {
    return { rule: 'enum', message: `not one of ${allowed.join(', ')}` };
  }
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) {
    return { rule: 'pattern', message: `does not match ${pattern}` };
  }
  if (minimum !== undefined && Number(text) < minimum)
    return { rule: 'minimum', message: `below ${minimum}` };
  if (maximum !== undefined && Number(text) > maximum)
    return { rule: 'maximum', message: `above ${maximum}` };
  return undefined;
}
