import type { TopLevelSpec } from 'vega-lite';
import type { MarkRole } from '../model/marks.js';
import { vegaStyles } from '../look/vega-styles.js';

/** Name of the one data source of every template. */
export const ROWS = 'rows';

/** Width of every template: a unit is a tenth of a per cent of the picture. */
export const WIDTH = 1000;

/** What every template shares: its width, no frame, no automatic size, no English captions for the marks. */
export const templateConfig = {
  width: WIDTH,
  autosize: 'none',
  padding: 0,
  background: '#FFFFFF',
  config: { aria: false, view: { stroke: null }, style: vegaStyles },
} as const satisfies Partial<TopLevelSpec>;

/** Name of a layer: the role of its marks, and `other` where several layers have that role, such as `part-1__apart`. */
export function layerName(role: MarkRole, other = ''): string {
  return other ? `${role}__${other}` : role;
}

/** The role in the name that Vega-Lite makes of a layer's name. */
export function layerRole(markName: string): MarkRole {
  return markName.replace(/(__\w+)?_marks$/, '').replaceAll('_', '-') as MarkRole;
}
