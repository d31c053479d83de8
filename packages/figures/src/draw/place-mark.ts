import type { PointMark, RectMark, RuleMark, TextMark } from '../model/marks.js';

/** Pixels from one line of a text mark to the next. */
export const LINE_HEIGHT = 18;

type Dir = 'ltr' | 'rtl';

/** Attributes of an SVG `<rect>`, and the pixels by which it is then moved to the right. */
export interface PlacedRect {
  readonly x: string;
  readonly y: number;
  readonly width: string;
  readonly height: number;
  readonly dx: number;
}

/** Place of a sign: per cent across and pixels down, and the pixels by which it is then moved to the right. */
export interface PlacedPoint {
  readonly x: string;
  readonly y: number;
  readonly dx: number;
}

/** Attributes of an SVG `<line>`. */
export interface PlacedRule {
  readonly x1: string;
  readonly y1: number;
  readonly x2: string;
  readonly y2: number;
}

/** Attributes of an SVG `<text>`, in an `<svg>` that is set left to right in every language. */
export interface PlacedText {
  readonly x: string;
  readonly dx: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The baseline of each line. */
  readonly y: readonly number[];
}

const per = (value: number): string => `${Math.round(value * 1000) / 1000}%`;

/**
 * The bar in places of the screen, which count from the left; those of a mark count from the edge where reading starts.
 */
export function placeRect({ x, width, y, height, dx = 0, px = 0 }: RectMark, dir: Dir): PlacedRect {
  return {
    x: per(dir === 'rtl' ? 100 - x - width : x),
    y,
    width: px ? String(px) : per(width),
    height,
    dx: dir === 'rtl' ? 0 - dx - px : dx,
  };
}

export function placePoint({ x, y, dx = 0 }: PointMark, dir: Dir): PlacedPoint {
  return dir === 'rtl' ? { x: per(100 - x), y, dx: 0 - dx } : { x: per(x), y, dx };
}

/** The outline of a sign around 0, 0; a circle is drawn as one. */
export function pointPath({ shape, r }: PointMark): string {
  return shape === 'triangle-down' ? `M${-r} ${-r}H${r}L0 ${r}z` : `M0 ${-r}L${r} 0 0 ${r} ${-r} 0z`;
}

export function placeRule({ x, x2, y, y2 }: RuleMark, dir: Dir): PlacedRule {
  const across = (value: number): string => per(dir === 'rtl' ? 100 - value : value);
  return { x1: across(x), y1: y, x2: across(x2), y2 };
}

/** Pixels that a letter may reach over the edge at which its line begins, as an alef with madda does. */
const OVERHANG = 2;

const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const;

export function placeText({ x, dx = 0, y, anchor, text }: TextMark, dir: Dir): PlacedText {
  const lines = text.map((_, line) => y + line * LINE_HEIGHT);
  if (dir === 'ltr') return { x: per(x), dx, anchor, y: lines };
  const inside = x === 0 && anchor === 'start' ? OVERHANG : 0;
  return { x: per(100 - x), dx: 0 - dx - inside, anchor: MIRRORED[anchor], y: lines };
}
