import { writeFigure, type CompiledFigure } from '@uncac-figures/figures';
import type { Part } from './without-repeats.js';

/** A part of a figure's text: a field of its file, what its rows say, their boxes, or the marks of one of them. */
interface Section {
  readonly name: string;
  readonly lines: readonly string[];
}

interface FigureFile {
  readonly rows: readonly Row[];
  readonly marks: Readonly<Record<string, readonly Fields[]>>;
}
interface Row {
  readonly id: string;
  readonly box: Fields;
  readonly marks: readonly Fields[];
}
type Fields = Readonly<Record<string, unknown>>;

/** Everything that the figure's file holds, in parts to read in a diff. */
export function figureText(figure: CompiledFigure): readonly Part[] {
  return sections(figure).map(({ name, lines }) => ({ text: print(name, lines), lead: `${name}:` }));
}

function sections(figure: CompiledFigure): readonly Section[] {
  const { rows, marks, ...fields } = JSON.parse(writeFigure(figure)) as FigureFile & Fields;
  const drawn = [...Object.entries(marks), ...rows.map(row => [row.id, row.marks] as const)];
  return [
    ...Object.entries(fields).map(([name, value]) => ({ name, lines: block(value) })),
    { name: 'rows', lines: rows.map(({ id, box: _box, marks: _marks, ...said }) => `${id} ${inline(said)}`) },
    { name: 'boxes', lines: rows.map(({ id, box }) => `${id} ${inline(box)}`) },
    ...drawn.map(([row, its]) => ({ name: `marks of ${row}`, lines: its.map(mark) })),
  ];
}

function mark({ role, ...rest }: Fields): string {
  return `${inline(role)} ${inline(rest)}`;
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
