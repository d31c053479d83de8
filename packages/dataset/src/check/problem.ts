import { showText } from '../text/show-text.js';

/** One thing that is wrong in the tables. What does not apply is `null`: a file that is not there has no line. */
export interface Problem {
  /** Path of the file, as `datapackage.json` gives it. */
  readonly file: string;
  /** Line of the file on which the record starts, counted from 1. */
  readonly line: number | null;
  readonly field: string | null;
  /** The text of the cell in the file. */
  readonly value: string | null;
  /** Name of the rule that is broken, such as `foreignKey` or `footnote-count`. */
  readonly rule: string;
  readonly message: string;
}

/**
 * `source/participation.csv:14 iso3 "XKX": not in states`. Characters that nobody sees are written as their numbers, and
 * a long value ends with “…”.
 */
export function formatProblem({ file, line, field, value, message }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  const name = field === null || /^[\w+.[\]-]+$/.test(field) ? field : showText(field);
  const cell = [place, name, value === null ? null : showText(value)].filter(part => part !== null);
  return `${cell.join(' ')}: ${message}`;
}
