import { NUMBER_ROLES, readMarks, round, type FileMark } from './mark-file.js';
import type { Layout, Mark } from './marks.js';

/**
 * The marks of a row as a file holds them, as short as `readMarks` gives them back: what follows from the mark before
 * or from the bar is left out. `top` is the height from which `y` counts.
 */
export function writeMarks(marks: readonly Mark[], row: string, top: number): readonly FileMark[] {
  const whole = inPairs(marks, top);
  const short = chained(numbered(whole)).map(withoutStart);
  return same(readMarks(short, row, top), marks) ? short : whole;
}

/** Both layouts of a mark as one, where the wide one follows the narrow. */
function inPairs(marks: readonly Mark[], top: number): readonly FileMark[] {
  const pairs: FileMark[] = [];
  marks.forEach((mark, index) => {
    const own = plain(mark, top);
    const narrow = pairs.at(-1);
    if (mark.at === 'wide' && marks[index - 1]?.at === 'narrow' && narrow)
      pairs[pairs.length - 1] = { ...narrow, wide: difference(narrow, own) };
    else if (mark.at && !(mark.at === 'narrow' && marks[index + 1]?.at === 'wide'))
      pairs.push({ ...own, at: mark.at });
    else pairs.push(own);
  });
  return pairs;
}

function plain(mark: Mark, top: number): FileMark {
  const y = round(mark.y - top);
  switch (mark.kind) {
    case 'text': {
      const { kind, row, at, text, ...own } = mark;
      return { ...own, y, text: text.join('\n') };
    }
    case 'rect': {
      const { kind, row, at, width, ...own } = mark;
      return { ...own, y, x2: round(mark.x + width) };
    }
    case 'rule': {
      const { kind, row, at, ...own } = mark;
      return { ...own, y, y2: round(mark.y2 - top) };
    }
    case 'point': {
      const { kind, row, at, ...own } = mark;
      return { ...own, y };
    }
  }
}

function difference(from: object, to: object): Partial<FileMark> {
  const known: Readonly<Record<string, unknown>> = { ...from };
  return Object.fromEntries(
    Object.entries(to).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(known[name])),
  );
}

/** With each number in its bar, by their roles. */
function numbered(marks: readonly FileMark[]): readonly FileMark[] {
  const roles = new Set(marks.map(({ role }) => NUMBER_ROLES[role]));
  return marks
    .filter(({ role }) => !roles.has(role))
    .map(mark => {
      const number = marks.find(({ role }) => role === NUMBER_ROLES[mark.role])?.text;
      return number === undefined ? mark : { ...mark, number };
    });
}

/** Without the edge at which the mark before ends. */
function chained(marks: readonly FileMark[]): readonly FileMark[] {
  let ends: Readonly<Record<Layout, number>> = { narrow: 0, wide: 0 };
  return marks.map(mark => {
    const { x = 0, wide, ...rest } = mark;
    const follows = near(x, ends.narrow) && near(wide?.x ?? x, ends.wide);
    ends = { narrow: mark.x2 ?? x, wide: wide?.x2 ?? mark.x2 ?? wide?.x ?? x };
    if (!follows) return mark;
    const { x: _x, ...others } = wide ?? {};
    return { ...rest, ...(wide && { wide: others }) };
  });
}

/** A text starts at its place where nothing else is said. */
function withoutStart(mark: FileMark): FileMark {
  const { anchor, ...rest } = mark;
  return anchor === 'start' && !mark.wide?.anchor ? rest : mark;
}

/** Whether the marks are the same to a hundredth of a per cent. */
function same(read: readonly Mark[], marks: readonly Mark[]): boolean {
  const shape = (mark: Mark) => JSON.stringify({ ...mark, x: 0, width: 0 }, Object.keys(mark).sort());
  return (
    read.length === marks.length &&
    read.every((mark, index) => {
      const other = marks[index];
      return (
        other !== undefined &&
        shape(mark) === shape(other) &&
        near(mark.x, other.x) &&
        (mark.kind !== 'rect' || other.kind !== 'rect' || near(mark.width, other.width))
      );
    })
  );
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.015;
}
