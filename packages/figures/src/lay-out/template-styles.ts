import type { MarkRole } from '../model/marks.js';
import { light } from '../look/themes.js';

type Step = 1 | 2 | 3 | 4;

const small = { fontSize: 13, fontWeight: 600 };
const step = (n: Step) => ({ color: light[`step-${n}`], stroke: light[`step-line-${n}`] });
const onStep = (n: Step) => ({
  color: light[`on-step-${n}`],
  fontSize: 13,
  fontWeight: n > 2 ? 600 : 400,
});
const muted = { color: light.muted, fontSize: 12 };
const ink = { color: light.ink, fontSize: 14 };

/**
 * How the marks look when Vega draws a template itself, in the light theme. The drawings have their own styles. The
 * fill is called `color`, as Vega-Lite asks of marks that are filled; a `fill` would not reach them.
 */
export const templateStyles: Readonly<Partial<Record<MarkRole, object>>> = {
  'part-1': { color: light['part-1'] },
  'part-2': { color: light['part-2'] },
  possible: { color: light.ground, stroke: light['part-1'], strokeDash: [2, 2] },
  whole: { color: light.ground, stroke: light.line },
  label: { ...ink, fontWeight: 600 },
  value: ink,
  'on-part-1': { color: light['on-part-1'], ...small },
  'on-part-2': { color: light['on-part-2'], ...small },
  bound: muted,
  divider: { color: light.line, strokeDash: [2, 4] },
  'apart-label': ink,
  'apart-value': { color: light.ink, ...small },
  'step-1': step(1),
  'step-2': step(2),
  'step-3': step(3),
  'step-4': step(4),
  'on-step-1': onStep(1),
  'on-step-2': onStep(2),
  'on-step-3': onStep(3),
  'on-step-4': onStep(4),
  empty: { color: light.ground, stroke: light.rule },
  head: { ...ink, fontWeight: 600 },
  name: ink,
  total: { ...ink, fontWeight: 600 },
  foot: { color: light.line },
  day: { color: light['part-1'] },
  month: { color: light['part-2'], stroke: light['part-1'] },
  year: { color: light.ground, stroke: light['part-2'] },
  range: { color: light['part-1'] },
  'cycle-1': { color: light['cycle-1'] },
  'cycle-2': { color: light['cycle-2'] },
  grid: { color: light.rule },
  'year-name': { ...ink, fontWeight: 600 },
  'band-name': { color: light.ink, ...small },
  'event-name': { color: light.ink, fontSize: 13 },
  date: muted,
  'month-name': muted,
  count: { color: light.ink, ...small },
  mark: { color: light.mark },
  bracket: { color: light.mark },
  'mark-name': { color: light.mark, ...small },
};
