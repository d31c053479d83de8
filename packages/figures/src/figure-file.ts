import type { CompiledFigure, FigureRow } from './compiled-figure.js';
import { FORMAT } from './compiled-figure.js';
import type { Mark, PointMark, RectMark, RuleMark, TextMark } from './marks.js';

/**
 * The compiled figure as its JSON file holds it: each row holds its marks, down from the top of its narrow box, and a
 * mark that differs in the wide layout holds only what differs. That makes the file a fifth smaller to load.
 */
export function writeFigure({ marks, rows, ...figure }: CompiledFigure): string {
  const ids = new Set(rows.map(({ id }) => id));
  return JSON.stringify({
    ...figure,
    rows: rows.map(row => ({
      ...row,
      marks: packAll(
        marks.filter(mark => mark.row === row.id),
        row.box.narrow.y,
      ),
    })),
    marks: groups(marks.filter(mark => !ids.has(mark.row))),
  });
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
      ...Object.entries(others).flatMap(([row, marks]) => marks.flatMap(mark => unpack(mark, row, 0))),
      ...rows.flatMap(({ id, box, marks }) => marks.flatMap(mark => unpack(mark, id, box.narrow.y))),
    ],
  };
}

type FigureFile = Omit<CompiledFigure, 'rows' | 'marks'> & {
  readonly rows: readonly (FigureRow & { readonly marks: readonly PackedMark[] })[];
  /** Marks of what is no row, such as heads and grid: drawn first. */
  readonly marks: Readonly<Record<string, readonly PackedMark[]>>;
};
type PackedMark = PlainMark & { readonly wide?: Partial<PlainMark> };
/** Any mark with its end edge in place of its width, without what the row and the layout tell. */
type PlainMark = Pick<Mark, 'role' | 'x' | 'y'> &
  Partial<
    Pick<Mark, 'at'> &
      Pick<RuleMark, 'x2' | 'y2'> &
      Pick<RectMark, 'height' | 'px'> &
      Pick<TextMark, 'dx' | 'anchor' | 'text' | 'strong'> &
      Pick<PointMark, 'r' | 'shape'>
  >;

function groups(marks: readonly Mark[]): Record<string, PackedMark[]> {
  const names = [...new Set(marks.map(({ row }) => row))];
  return Object.fromEntries(
    names.map(name => [
      name,
      packAll(
        marks.filter(({ row }) => row === name),
        0,
      ),
    ]),
  );
}

function packAll(marks: readonly Mark[], top: number): PackedMark[] {
  const packed: PackedMark[] = [];
  marks.forEach((mark, index) => {
    const plain = pack(mark, top);
    const narrow = packed.at(-1);
    if (mark.at === 'wide' && marks[index - 1]?.at === 'narrow' && narrow)
      packed[packed.length - 1] = { ...narrow, wide: difference(narrow, plain) };
    else if (mark.at && !(mark.at === 'narrow' && marks[index + 1]?.at === 'wide'))
      packed.push({ ...plain, at: mark.at });
    else packed.push(plain);
  });
  return packed;
}

function pack(mark: Mark, top: number): PlainMark {
  const { kind, row, at, ...rest } = mark;
  const y = round(mark.y - top);
  if (mark.kind === 'rule') return { ...rest, y, y2: round(mark.y2 - top) };
  if (mark.kind !== 'rect') return { ...rest, y };
  const { width, ...rect } = rest as Omit<RectMark, 'kind' | 'row' | 'at'>;
  return { ...rect, y, x2: round(mark.x + width) };
}

function difference(from: object, to: object): Partial<PlainMark> {
  const known: Readonly<Record<string, unknown>> = { ...from };
  return Object.fromEntries(
    Object.entries(to).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(known[name])),
  );
}

function unpack({ wide, ...mark }: PackedMark, row: string, top: number): Mark[] {
  return wide
    ? [
        { ...place(mark, row, top), at: 'narrow' },
        { ...place({ ...mark, ...wide }, row, top), at: 'wide' },
      ]
    : [place(mark, row, top)];
}

function place({ x, x2 = x, y, y2, ...mark }: PlainMark, row: string, top: number): Mark {
  const base = { ...mark, row, x, y: round(y + top) };
  if (mark.text) return { kind: 'text', ...base } as TextMark;
  if (mark.shape) return { kind: 'point', ...base } as PointMark;
  return y2 === undefined
    ? ({ kind: 'rect', ...base, width: round(x2 - x) } as RectMark)
    : { kind: 'rule', ...base, x2, y2: round(y2 + top) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
