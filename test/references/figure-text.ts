import type { DrawnFigure } from '@uncac-figures/figures';
import type { Part } from './without-repeats.js';

/** A part of a figure's text: a field of the figure, what its rows say, their boxes, or the marks of one of them. */
interface Section {
  readonly name: string;
  readonly lines: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Everything that the figure's files hold, in parts to read in a diff. */
export function figureText(figure: DrawnFigure): readonly Part[] {
  return sections(figure).map(({ name, lines }) => ({ text: print(name, lines), lead: `${name}:` }));
}

function sections({ rows, marks, ...fields }: DrawnFigure): readonly Section[] {
  const drawn = [...new Set(marks.map(({ row }) => row))];
  return [
    ...Object.entries(fields).map(([name, value]) => ({ name, lines: block(value) })),
    { name: 'rows', lines: rows.map(({ id, box: _box, ...said }) => `${id} ${inline(said)}`) },
    { name: 'boxes', lines: rows.map(({ id, box }) => `${id} ${inline(box)}`) },
    ...drawn.map(row => ({ name: `marks of ${row}`, lines: marksOf(row, marks) })),
  ];
}

/** A line for each mark of the row, such as `part-1 rect wide x 0 y 34 width 30.53 height 26`. */
function marksOf(asked: string, marks: DrawnFigure['marks']): readonly string[] {
  return marks
    .filter(({ row }) => row === asked)
    .map(({ role, kind, at, row: _row, ...rest }) =>
      [role, kind, ...(at ? [at] : []), inline(rest)].join(' '),
    );
}

function print(name: string, lines: readonly string[]): string {
  const [first = ''] = lines;
  return lines.length === 1
    ? `${name}: ${first}\n`
    : [`${name}:`, ...lines.map(line => `  ${line}`), ''].join('\n');
}

/** A field of the figure: a line for each of its parts. */
function block(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(block);
  if (!isFields(value) || Object.values(value).every(part => !Array.isArray(part))) return [inline(value)];
  return Object.entries(value).flatMap(([name, part]) =>
    Array.isArray(part) ? [name, ...part.map(each => `  ${inline(each)}`)] : [`${name} ${inline(part)}`],
  );
}

/** A value in one line: names and values in turn, words in quotes only where they would run together. */
function inline(value: unknown): string {
  if (typeof value === 'string') return /^[^\s"()\d][^\s"()]*$/.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return value.map(nested).join(' ');
  if (!isFields(value)) return JSON.stringify(value);
  return Object.entries(value)
    .map(([name, part]) => `${name} ${nested(part)}`)
    .join(' ');
}

function nested(value: unknown): string {
  const alone = Array.isArray(value) && value.length === 1;
  return typeof value === 'object' && value !== null && !alone ? `(${inline(value)})` : inline(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
