import type { TopLevelSpec } from 'vega-lite';
import { layerName, ROWS, templateConfig, WIDTH } from '../../../lay-out/template.js';
import type { Layout, MarkRole } from '../../../model/marks.js';
import { LINE_HEIGHT } from '../../../draw/place-mark.js';
import { YEAR_ROLES } from './describe.js';
import { across, geometry } from './geometry.js';

type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** The picture as a Vega-Lite template: a group's label, and below it a line for each of its years. */
export function spec(lines: number, layout: Layout): TopLevelSpec {
  const at = geometry(lines);
  const [start, end] = across(layout);
  const x = {
    field: 'amount',
    type: 'quantitative' as const,
    axis: null,
    scale: { range: [start * WIDTH, end * WIDTH], nice: false, zero: true },
  };
  const y = { field: 'group', type: 'nominal', bandPosition: 0 } as const;
  const down = (pixels: number) => ({ expr: `${pixels} + ${at.step} * datum.place` });
  const line = { type: 'text', align: 'left', baseline: 'alphabetic' } as const;
  const bar = (role: MarkRole, place: number): Layer => ({
    name: layerName(role),
    transform: [{ filter: `datum.place === ${place} && datum.amount > 0` }],
    mark: {
      type: 'bar',
      style: role,
      height: at.bar.height,
      yOffset: at.bar.y + place * at.step + at.bar.height / 2 - at.group / 2,
    },
    encoding: { x, x2: { field: 'zero' } },
  });
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...templateConfig,
    height: { step: at.group },
    data: { name: ROWS },
    transform: [{ calculate: '0', as: 'zero' }],
    encoding: {
      y: { field: 'group', type: 'nominal', sort: { field: 'index' }, axis: null, scale: { padding: 0 } },
    },
    layer: [
      {
        name: layerName('label'),
        transform: [{ filter: 'datum.place === 0' }],
        mark: {
          ...line,
          style: 'label',
          lineHeight: LINE_HEIGHT,
          yOffset: at.label,
          // A label of two lines starts one line higher, so that its last line is where a label of one line is.
          dy: { expr: `${-LINE_HEIGHT} * (length(datum.label) - 1)` },
        },
        encoding: { x: { value: 0 }, y, text: { field: 'label', type: 'nominal' } },
      },
      ...YEAR_ROLES.map(bar),
      {
        name: layerName('name'),
        mark: { ...line, style: 'name', yOffset: down(at.text) },
        encoding: { x: { value: 0 }, y, text: { field: 'name', type: 'nominal' } },
      },
      {
        name: layerName('value'),
        mark: { ...line, style: 'value', yOffset: down(at.text), dx: 6 },
        encoding: { x, y, text: { field: 'value', type: 'nominal' } },
      },
    ],
  };
}
