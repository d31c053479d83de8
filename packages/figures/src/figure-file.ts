import type { CompiledFigure, FigureRow } from './compiled-figure.js';
import { FORMAT } from './compiled-figure.js';
import { readMarks, type FileMark } from './mark-file.js';
import type { Mark } from './marks.js';
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
  const { rows, marks, ...figure } = file as FigureFile;
  const format: number = figure.format;
  if (format !== FORMAT) throw new RangeError(`format ${format}: only format ${FORMAT} can be read`);
  return {
    ...figure,
    rows: rows.map(({ marks, ...row }) => row),
    marks: fileMarks({ rows, marks }),
  };
}

/** The marks of a figure, also of one that is as its file holds it. */
export function figureMarks(figure: LoadedFigure): readonly Mark[] {
  return isRead(figure) ? figure.marks : fileMarks(figure as FigureFile);
}

function isRead(figure: LoadedFigure): figure is CompiledFigure {
  return Array.isArray(figure.marks);
}

function fileMarks({ rows, marks: others }: Pick<FigureFile, 'rows' | 'marks'>): readonly Mark[] {
  return [
    ...Object.entries(others).flatMap(([row, marks]) => readMarks(marks, row, 0)),
    ...rows.flatMap(({ id, box, marks }) => readMarks(marks, id, box.narrow.y)),
  ];
}

/** A figure as its file holds it, as `JSON.parse` gives it: all that it says, and its marks row by row. */
export type FigureFile = Omit<CompiledFigure, 'rows' | 'marks'> & {
  readonly rows: readonly (FigureRow & { readonly marks: readonly FileMark[] })[];
  /** Marks of what is no row, such as heads and grid: drawn first. */
  readonly marks: Readonly<Record<string, readonly FileMark[]>>;
};

/** A compiled figure, or one as its file holds it: `figureMarks` gives the marks of either. */
export type LoadedFigure = Omit<CompiledFigure, 'marks'> & {
  readonly marks: CompiledFigure['marks'] | FigureFile['marks'];
};
