import type { TopLevelSpec } from 'vega-lite';
import { layerName, ROWS, templateConfig, WIDTH } from '../../lay-out/template.js';
import type { Layout } from '../../model/marks.js';
import { across, geometry } from './geometry.js';

/** The picture as a Vega-Lite template: a line a year with its name, its bar and its number. */
export function spec(layout: Layout): TopLevelSpec {
  const { row, bar, text } = geometry;
  const [start, end] = across(layout);
  const x = {
    field: 'amount',
    type: 'quantitative' as const,
    axis: null,
    scale: { range: [start * WIDTH, end * WIDTH], nice: false, zero: true },
  };
  const y = { field: 'row', type: 'nominal', bandPosition: 0 } as const;
  const line = { type: 'text', align: 'left', baseline: 'alphabetic', yOffset: text } as const;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...templateConfig,
    height: { step: row },
    data: { name: ROWS },
    transform: [{ calculate: '0', as: 'zero' }],
    encoding: {
      y: { field: 'row', type: 'nominal', sort: { field: 'row' }, axis: null, scale: { padding: 0 } },
    },
    layer: [
      {
        name: layerName('name'),
        mark: { ...line, style: 'name' },
        encoding: { x: { value: 0 }, y, text: { field: 'name', type: 'nominal' } },
      },
      {
        name: layerName('part-1'),
        transform: [{ filter: 'datum.amount > 0' }],
        mark: { type: 'bar', style: 'part-1', height: bar.height, yOffset: bar.y + bar.height / 2 - row / 2 },
        encoding: { x, x2: { field: 'zero' } },
      },
      {
        name: layerName('value'),
        mark: { ...line, style: 'value', dx: 6 },
        encoding: { x, y, text: { field: 'value', type: 'nominal' } },
      },
    ],
  };
}
