/** One record of a CSV file, and the line of the file on which it starts, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A text that is not RFC 4180: what is wrong, and on which line. */
export interface CsvFault {
  readonly line: number;
  readonly message: string;
}

export interface CsvTable {
  /** Header and rows, in the order of the file. No cell is trimmed or guessed at: every one is text. */
  readonly records: readonly CsvRecord[];
  readonly faults: readonly CsvFault[];
}

/**
 * Reads a text as RFC 4180: comma between cells, CRLF or LF between records, quotes doubled inside quotes. A quoted
 * cell may have line breaks; an empty line is a record of one empty cell. A line break at the end adds none.
 *
 * @example
 * parseCsv('iso3,name\nKEN,Kenya\n').records[1]; // { line: 2, cells: ['KEN', 'Kenya'] }
 */
export function parseCsv(text: string): CsvTable {
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  let cells: string[] = [];
  let position = 0;
  let line = 1;
  let start = 1;
  while (position < text.length) {
    const cell = text[position] === '"' ? readQuoted(text, position) : readPlain(text, position);
    const lines = countLines(text, position, cell.end);
    if (cell.fault) faults.push({ line, message: cell.fault });
    cells.push(cell.value);
    line += lines;
    position = cell.end;
    if (text[position] === ',') {
      position += 1;
      if (position < text.length) continue;
      cells.push('');
    } else {
      position += text.startsWith('\r\n', position) ? 2 : 1;
    }
    records.push({ line: start, cells });
    cells = [];
    line += 1;
    start = line;
  }
  return { records, faults };
}

interface Cell {
  readonly value: string;
  /** Where the cell ends: position a comma, position a line break or position the end of the text. */
  readonly end: number;
  readonly fault?: string;
}

function readPlain(text: string, position: number): Cell {
  const end = nextBreak(text, position);
  const value = text.slice(position, end);
  return value.includes('"')
    ? { value, end, fault: 'a quote inside a cell that is not quoted' }
    : { value, end };
}

function readQuoted(text: string, position: number): Cell {
  let value = '';
  let from = position + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0)
      return { value: value + text.slice(from), end: text.length, fault: 'a quote that never closes' };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const end = nextBreak(text, quote + 1);
      if (end === quote + 1) return { value, end };
      return {
        value: value + text.slice(quote + 1, end),
        end,
        fault: 'text after the closing quote of a cell',
      };
    }
    value += '"';
    from = quote + 2;
  }
}

function nextBreak(text: string, position: number): number {
  const end = /,|\r\n|\n/g;
  end.lastIndex = position;
  return end.exec(text)?.index ?? text.length;
}

function countLines(text: string, from: number, to: number): number {
  return text.slice(from, to).split('\n').length - 1;
}
