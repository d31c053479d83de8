import type { MarkRole } from '../model/marks.js';
import type { ThemeToken } from './themes.js';

/** How a bar, a cell or a sign looks. Without `fill` its ground shows, without `stroke` it has no edge of its own. */
export interface AreaLook {
  readonly fill?: ThemeToken | 'hatch';
  readonly stroke?: ThemeToken;
}

/** How a line looks. */
export interface LineLook {
  readonly stroke: ThemeToken;
  /** Pixels, where it is not the theme's width of edges. */
  readonly width?: number;
  readonly dash?: readonly [dash: number, gap: number];
}

/** How a text in a picture looks: `size` in pixels, `wide` from the breakpoint on. */
export interface TextLook {
  readonly color: ThemeToken;
  readonly size: number;
  readonly wide?: number;
  readonly bold?: true;
}

const ink = { color: 'ink', size: 14 } as const;
const small = { color: 'ink', size: 13 } as const;
const muted = { color: 'muted', size: 12 } as const;
const bold = true;

/** Roles that are drawn as an area. */
export const AREA_LOOKS = {
  'part-1': { fill: 'part-1' },
  'part-2': { fill: 'part-2' },
  possible: { fill: 'hatch', stroke: 'part-1' },
  whole: { stroke: 'line' },
  'step-1': { fill: 'step-1', stroke: 'step-line-1' },
  'step-2': { fill: 'step-2', stroke: 'step-line-2' },
  'step-3': { fill: 'step-3', stroke: 'step-line-3' },
  'step-4': { fill: 'step-4', stroke: 'step-line-4' },
  empty: { stroke: 'rule' },
  day: { fill: 'part-1' },
  month: { fill: 'part-2', stroke: 'part-1' },
  year: { fill: 'ground', stroke: 'part-2' },
  range: { fill: 'part-1' },
  'cycle-1': { fill: 'cycle-1' },
  'cycle-2': { fill: 'cycle-2' },
  mark: { fill: 'mark' },
} as const satisfies Partial<Record<MarkRole, AreaLook>>;

/** Roles that are drawn as a line. */
export const LINE_LOOKS = {
  divider: { stroke: 'line', dash: [2, 4] },
  grid: { stroke: 'rule' },
  foot: { stroke: 'line' },
  bracket: { stroke: 'mark', width: 2 },
} as const satisfies Partial<Record<MarkRole, LineLook>>;

/** All other roles: they are drawn as text. */
export const TEXT_LOOKS = {
  label: { ...ink, wide: 15, bold },
  value: { ...ink, wide: 15 },
  'on-part-1': { ...small, color: 'on-part-1', bold },
  'on-part-2': { ...small, color: 'on-part-2', bold },
  bound: muted,
  'apart-label': { ...ink, wide: 15 },
  'apart-value': { ...small, bold },
  'on-step-1': { ...small, color: 'on-step-1' },
  'on-step-2': { ...small, color: 'on-step-2' },
  'on-step-3': { ...small, color: 'on-step-3', bold },
  'on-step-4': { ...small, color: 'on-step-4', bold },
  head: { ...ink, bold },
  name: { ...ink, wide: 15 },
  total: { ...ink, bold },
  'year-name': { ...ink, bold },
  'band-name': { ...small, wide: 14, bold },
  'event-name': { ...small, wide: 14 },
  date: muted,
  'month-name': muted,
  count: { ...small, bold },
  'mark-name': { ...small, color: 'mark', bold },
} as const satisfies Record<Exclude<MarkRole, keyof typeof AREA_LOOKS | keyof typeof LINE_LOOKS>, TextLook>;
