import type { TopLevelSpec } from 'vega-lite';
import type { MarkRole } from '../marks.js';
import { light } from '../themes.js';

/** Name of the one data source of every template. */
export const ROWS = 'rows';

/** Width of every template: a unit is a tenth of a per cent of the picture. */
export const WIDTH = 1000;

/** How the marks look when Vega draws the template itself, in the light theme. The drawings have their own styles. */
const styles: Partial<Record<MarkRole, object>> = {
  'part-1': { fill: light['part-1'] },
  'part-2': { fill: light['part-2'] },
  possible: { fill: light.ground, stroke: light['part-1'], strokeDash: [2, 2] },
  whole: { fill: light.ground, stroke: light.line },
  label: { fill: light.ink, fontSize: 14, fontWeight: 600 },
  value: { fill: light.ink, fontSize: 14 },
  'on-part-1': { fill: light['on-part-1'], fontSize: 13, fontWeight: 600 },
  'on-part-2': { fill: light['on-part-2'], fontSize: 13, fontWeight: 600 },
  bound: { fill: light.muted, fontSize: 12 },
  divider: { stroke: light.line, strokeDash: [2, 4] },
  'apart-label': { fill: light.ink, fontSize: 14 },
  'apart-value': { fill: light.ink, fontSize: 13, fontWeight: 600 },
};

/** What every template shares: its width, no frame, no automatic size, no English captions for the marks. */
export const templateConfig = {
  width: WIDTH,
  autosize: 'none',
  padding: 0,
  background: '#FFFFFF',
  config: { aria: false, view: { stroke: null }, style: styles },
} as const satisfies Partial<TopLevelSpec>;

/** Name of a layer: the role of its marks, and what tells it from other layers of the same role. */
export function layerName(role: MarkRole, other = ''): string {
  return other ? `${role}__${other}` : role;
}

/** The role in the name that Vega-Lite makes of a layer's name. */
export function layerRole(markName: string): MarkRole {
  return markName.replace(/(__\w+)?_marks$/, '').replaceAll('_', '-') as MarkRole;
}
