import { LANGS } from '../model/lang.js';

/** Spreadsheets run what begins so, the wide signs of Chinese keyboards included. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

/** What a spreadsheet in some language reads as a day, a time, another number or a truth. */
const OTHER_VALUE = [
  /^\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?$/,
  /^\d{1,4}:\d{1,2}(?::\d{1,2})?$/,
  /^\d{2,4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?$/,
  /^\d+(?:[.,]\d+)?e[+-]?\d+$/i,
  /^0\d+$/,
  /^\d{16,}$/,
  /^(?:true|false)$/i,
];

/** A day in full, as ISO 8601 has it: spreadsheets read the same day. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A month by its name, with a day or a year: “Mar-21”, “SEPT2”. */
const MONTH = monthPattern();

/**
 * Text for a cell of a CSV file that a spreadsheet keeps as it is. What it would run, or change to a date or a number,
 * gets an apostrophe before it, by which spreadsheets mark text: `'=1+1`, `'11-21`.
 */
export function spreadsheetText(text: string): string {
  const trimmed = text.trim();
  const changes =
    FORMULA.test(trimmed) ||
    MONTH.test(trimmed) ||
    (OTHER_VALUE.some(pattern => pattern.test(trimmed)) && !DAY.test(trimmed));
  return changes ? `'${text}` : text;
}

/**
 * A date for a cell of a CSV file, as ISO 8601-2 has it: a month ends with an unknown day, `2021-06-XX`, since
 * spreadsheets read `2021-06` as the first of June.
 */
export function spreadsheetDate(date: string): string {
  return date.replace(/^\d{4}-\d{2}$/, '$&-XX');
}

function monthPattern(): RegExp {
  const names = LANGS.flatMap(lang =>
    (['long', 'short'] as const).flatMap(month =>
      Array.from({ length: 12 }, (_, index) => nameOf(index, lang, month)),
    ),
  );
  const name = [...new Set([...names, 'sept'])].filter(word => /^\p{L}+$/u.test(word)).join('|');
  return new RegExp(
    `^(?:\\d{1,4}[-/.\\s]*(?:${name})|(?:${name})\\.?[-/.\\s]*\\d{1,4})(?:[-/.,\\s]+\\d{1,4})?$`,
    'iu',
  );
}

function nameOf(index: number, lang: string, month: 'long' | 'short'): string {
  const parts = new Intl.DateTimeFormat(lang, { month, day: 'numeric', timeZone: 'UTC' }).formatToParts(
    Date.UTC(2021, index, 1),
  );
  return parts.find(({ type }) => type === 'month')?.value.replace(/\.$/, '') ?? '';
}
