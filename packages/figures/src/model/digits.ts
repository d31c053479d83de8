import type { DrawnFigure } from './compiled-figure.js';
import type { Mark } from './marks.js';
import type { OtherDigits } from './lang.js';

/**
 * Parts of a text that keep their Latin digits: words with a Latin letter in them, such as addresses and
 * `CAC/COSP/2021/5`, and versions of data, such as `2021.1`.
 */
const KEPT = /\S*[A-Za-z]\S*|\b\d{4}\.\d+/g;

/** Numbers as Latin digits write them, with their separators and the sign of a share. */
const NUMBER = /\d+(?:[.,]\d+)*%?/g;

const SIGNS: Readonly<Record<string, string>> = {
  '.': '٫',
  ',': '٬',
  // U+061C (Arabic letter mark) keeps the sign to the left of the number, where an Arabic number ends.
  '%': '٪\u061C',
};

/**
 * The text with its numbers in other digits, as `Intl.NumberFormat` writes them: `38%` is `٣٨٪`. Document symbols,
 * addresses and versions of data keep theirs. Without `digits`, the text as it is.
 */
export function inDigits(text: string, digits: OtherDigits | undefined): string {
  if (!digits) return text;
  let written = '';
  let from = 0;
  for (const { 0: kept, index } of text.matchAll(KEPT)) {
    written += arabic(text.slice(from, index)) + kept;
    from = index + kept.length;
  }
  return written + arabic(text.slice(from));
}

function arabic(text: string): string {
  return text.replace(NUMBER, number =>
    number.replace(/./g, char => SIGNS[char] ?? String.fromCharCode(0x0660 + Number(char))),
  );
}

/**
 * The figure with every number that it shows in other digits. The cells of its table keep Latin digits, because
 * programs read its CSV file; the view of the table changes them by `digits`.
 */
export function withDigits(figure: DrawnFigure, digits: OtherDigits): DrawnFigure {
  const set = (text: string): string => inDigits(text, digits);
  const { title, finding, alt, legend, rows, marks, lists, lines, empty, table, notes, source, citation } =
    figure;
  return {
    ...figure,
    digits,
    title: set(title),
    finding: set(finding),
    alt: set(alt),
    legend: legend.map(item => ({ ...item, text: set(item.text) })),
    rows: rows.map(row => ({ ...row, name: set(row.name), sentence: set(row.sentence) })),
    marks: marks.map(mark => markWith(mark, set)),
    ...(lists && {
      lists: lists.map(({ heading, items }) => ({
        heading: set(heading),
        items: items.map(({ text, detail }) => ({ text: set(text), ...(detail && { detail: set(detail) }) })),
      })),
    }),
    ...(lines && { lines: lines.map(({ label, text }) => ({ label: set(label), text: set(text) })) }),
    ...(empty && {
      empty: {
        heading: set(empty.heading),
        text: set(empty.text),
        expected: set(empty.expected),
        held: set(empty.held),
      },
    }),
    table: {
      ...table,
      caption: set(table.caption),
      columns: table.columns.map(column => ({ ...column, title: set(column.title) })),
    },
    notes: notes.map(set),
    source: set(source),
    citation: set(citation),
  };
}

function markWith(mark: Mark, set: (text: string) => string): Mark {
  if (mark.kind !== 'text') return mark;
  const { text, strong } = mark;
  return { ...mark, text: text.map(set), ...(strong && { strong: set(strong) }) };
}
