import type { Layout, Mark, MarkRole, PointMark, RectMark, RuleMark, TextMark } from './marks.js';

/**
 * A mark as a file holds it: with its end edge in place of its width, `y` from the top of its row, without what the
 * row tells. One that differs in the wide layout holds there what differs. Without `x` it begins where the one before
 * it ends, a text without `anchor` at its start. A bar's `number` is the text that stands on it, or after it.
 */
export type FileMark = PlainMark & { readonly wide?: Partial<PlainMark>; readonly number?: string };

type PlainMark = Pick<Mark, 'role' | 'y'> &
  Partial<
    Pick<Mark, 'at' | 'x'> &
      Pick<RuleMark, 'x2' | 'y2'> &
      Pick<RectMark, 'height' | 'px'> &
      Pick<TextMark, 'dx' | 'anchor' | 'strong'> & {
        /** Lines, with a line feed between them. */
        readonly text: string;
      } & Pick<PointMark, 'r' | 'shape'>
  >;

/** The marks of a row, as the file holds them in the order they are drawn: those that bars carry as numbers last. */
export function readMarks(marks: readonly FileMark[], row: string, top: number): readonly Mark[] {
  const ends: Record<Layout, number> = { narrow: 0, wide: 0 };
  const numbers: Mark[] = [];
  const drawn = marks.flatMap(({ wide, number, ...mark }) =>
    (wide ? (['narrow', 'wide'] as const) : [mark.at]).map(at => {
      const { x = ends[at ?? 'narrow'], ...own } = { ...mark, ...(at === 'wide' && wide), ...(at && { at }) };
      const end = own.x2 ?? x;
      if (at !== 'wide') ends.narrow = end;
      if (at !== 'narrow') ends.wide = end;
      const placed = place({ ...own, x }, row, top);
      if (number && placed.kind === 'rect') numbers.push(numberOf(placed, number));
      return placed;
    }),
  );
  return [...drawn, ...numbers];
}

/** Role of the number that belongs to a bar or a cell. */
export const NUMBER_ROLES: Readonly<Partial<Record<MarkRole, MarkRole>>> = {
  'part-1': 'on-part-1',
  'part-2': 'on-part-2',
  possible: 'bound',
  'step-1': 'on-step-1',
  'step-2': 'on-step-2',
  'step-3': 'on-step-3',
  'step-4': 'on-step-4',
};

/** The number in the middle of its bar; that of a hatch, which no text may lie on, after its end. */
function numberOf({ role, row, at, x, width, y, height }: RectMark, number: string): TextMark {
  const after = role === 'possible';
  return {
    kind: 'text',
    role: NUMBER_ROLES[role] ?? role,
    row,
    ...(at && { at }),
    x: round(after ? x + width : x + width / 2),
    ...(after && { dx: 5 }),
    y: y + height / 2 + 4.5,
    anchor: after ? 'start' : 'middle',
    text: [number],
  };
}

function place({ x, x2 = x, y, y2, ...mark }: PlainMark & { x: number }, row: string, top: number): Mark {
  const base = { ...mark, row, x, y: round(y + top) };
  if (mark.text) return { kind: 'text', anchor: 'start', ...base, text: mark.text.split('\n') };
  if (mark.shape) return { kind: 'point', ...base } as PointMark;
  return y2 === undefined
    ? ({ kind: 'rect', ...base, width: round(x2 - x) } as RectMark)
    : { kind: 'rule', ...base, x2, y2: round(y2 + top) };
}

/** Hundredths of a per cent, and of a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
