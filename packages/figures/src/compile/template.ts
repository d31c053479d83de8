import type { TopLevelSpec } from 'vega-lite';
import type { MarkRole } from '../marks.js';

/** Name of the one data source of every template. */
export const ROWS = 'rows';

/** Width of every template: a unit is a tenth of a per cent of the picture. */
export const WIDTH = 1000;

const INK = '#1B2422';
const PART_1 = '#0D4540';
const PART_2 = '#5A958B';
const LINE = '#717C78';

/** How the marks look when Vega draws the template itself, in the light theme. The drawings have their own styles. */
const styles: Record<MarkRole, object> = {
  'part-1': { fill: PART_1 },
  'part-2': { fill: PART_2 },
  possible: { fill: '#FFFFFF', stroke: PART_1, strokeDash: [2, 2] },
  whole: { fill: '#FFFFFF', stroke: LINE },
  label: { fill: INK, fontSize: 14, fontWeight: 600 },
  value: { fill: INK, fontSize: 14 },
  'on-part-1': { fill: '#FFFFFF', fontSize: 13, fontWeight: 600 },
  'on-part-2': { fill: '#10201D', fontSize: 13, fontWeight: 600 },
  bound: { fill: '#55605C', fontSize: 12 },
  divider: { stroke: LINE, strokeDash: [2, 4] },
  'apart-label': { fill: INK, fontSize: 14 },
  'apart-value': { fill: INK, fontSize: 13, fontWeight: 600 },
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
