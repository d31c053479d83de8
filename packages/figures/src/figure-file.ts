import type { CompiledFigure, FigureRow } from './compiled-figure.js';
import { FORMAT } from './compiled-figure.js';
import { readMarks, type FileMark } from './mark-file.js';
import { writeMarks } from './write-marks.js';

/** The compiled figure as its JSON file holds it: each row holds its marks, down from the top of its narrow box. */
export function writeFigure({ marks, rows, ...figure }: CompiledFigure): string {
  const ids = new Set(rows.map(({ id }) => id));
  const of = (row: string) => marks.filter(mark => mark.row === row);
  const others = [...new Set(marks.map(({ row }) => row))].filter(row => !ids.has(row));
  const file: FigureFile = {
    ...figure,
    rows: rows.map(row => ({ ...row, marks: writeMarks(of(row.id), row.id, row.box.narrow.y) })),
    marks: Object.fromEntries(others.map(row => [row, writeMarks(of(row), row, 0)])),
  };
  return JSON.stringify(file);
}

/** The compiled figure of a file, as `JSON.parse` gives it. Throws for a format that this release does not read. */
export function readFigure(file: unknown): CompiledFigure {
  const { rows, marks: others, ...figure } = file as FigureFile;
  const format: number = figure.format;
  if (format !== FORMAT) throw new RangeError(`format ${format}: only format ${FORMAT} can be read`);
  return {
    ...figure,
    rows: rows.map(({ marks, ...row }) => row),
    marks: [
      ...Object.entries(others).flatMap(([row, marks]) => readMarks(marks, row, 0)),
      ...rows.flatMap(({ id, box, marks }) => readMarks(marks, id, box.narrow.y)),
    ],
  };
}

type FigureFile = Omit<CompiledFigure, 'rows' | 'marks'> & {
  readonly rows: readonly (FigureRow & { readonly marks: readonly FileMark[] })[];
  /** Marks of what is no row, such as heads and grid: drawn first. */
  readonly marks: Readonly<Record<string, readonly FileMark[]>>;
};
