import type { TopLevelSpec } from 'vega-lite';
import type { Layout, MarkRole } from '../../model/marks.js';
import { layerName, ROWS, templateConfig, WIDTH } from '../../lay-out/template.js';
import { LINE_HEIGHT } from '../../draw/place-mark.js';
import { geometry } from './geometry.js';
import type { Measure } from './options.js';

export interface RegionBarsTemplate {
  readonly measure: Measure;
  /** Most lines that the label of a group takes. */
  readonly lines: number;
}

type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

const GROUP = "datum.place === 'group'";
const APART = "datum.place === 'apart'";

/**
 * The picture as a Vega-Lite template: its rows (`PictureRow`) go into one named source, and no position depends on the
 * width of a text. Reading starts at 0 in every language; the code that draws the marks mirrors them.
 */
export function spec({ measure, lines }: RegionBarsTemplate, layout: Layout): TopLevelSpec {
  const places = geometry(lines, layout);
  // The number at the end of a range needs room behind it. A share's range can end at 100 per cent, the end of the
  // scale.
  const end = measure === 'count' ? 0.996 : layout === 'narrow' ? 0.84 : 0.92;
  const x = (field: string) => ({
    field,
    type: 'quantitative' as const,
    axis: null,
    scale: { range: [0, end * WIDTH], nice: false },
  });
  const y = { field: 'row', type: 'nominal', bandPosition: 0 } as const;

  const bar = (role: MarkRole, from: string, to: string, where = GROUP): Layer => {
    const { bar: top, barHeight: height } = where === APART ? places.apart : places;
    return {
      name: layerName(role, where === APART ? 'apart' : ''),
      transform: [{ filter: `${where} && datum.${to} > datum.${from}` }],
      mark: { type: 'bar', style: role, height, yOffset: top + height / 2 - places.row / 2 },
      encoding: { x: x(from), x2: { field: to } },
    };
  };
  const text = (role: MarkRole, field: string, place: TextPlace, where = GROUP): Layer => ({
    name: role,
    transform: [{ filter: `${where} && length(datum.${field}) > 0` }],
    mark: {
      type: 'text',
      style: role,
      align: place.align ?? 'left',
      baseline: 'alphabetic',
      lineHeight: LINE_HEIGHT,
      yOffset: place.y,
      dx: place.dx ?? 0,
      // A label of two lines starts one line higher, so that its last line is where a label of one line is.
      dy: { expr: `isArray(datum.${field}) ? ${-LINE_HEIGHT} * (length(datum.${field}) - 1) : 0` },
    },
    encoding: {
      x: typeof place.x === 'number' ? { value: place.x } : x(place.x),
      y,
      text: { field, type: 'nominal' },
    },
  });

  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...templateConfig,
    height: { step: places.row },
    data: { name: ROWS },
    transform: [
      { calculate: '0', as: 'zero' },
      { calculate: 'datum.part1 / 2', as: 'part1Middle' },
      { calculate: '(datum.part1 + datum.part2) / 2', as: 'part2Middle' },
    ],
    encoding: {
      y: { field: 'row', type: 'nominal', sort: { field: 'index' }, axis: null, scale: { padding: 0 } },
    },
    layer: [
      bar('whole', 'zero', 'whole'),
      bar('part-1', 'zero', 'part1'),
      bar('part-2', 'part1', 'part2'),
      bar('possible', 'part2', 'possible'),
      text('label', 'label', { x: 0, y: places.label }),
      text(
        'value',
        'value',
        layout === 'narrow' ? { x: 0, y: places.value } : { x: WIDTH, y: places.value, align: 'right' },
      ),
      text('on-part-1', 'part1Text', { x: 'part1Middle', y: places.number, align: 'center' }),
      text('on-part-2', 'part2Text', { x: 'part2Middle', y: places.number, align: 'center' }),
      text('bound', 'possibleText', { x: 'possible', y: places.number, dx: 5 }),
      {
        name: 'divider',
        transform: [{ filter: APART }],
        mark: { type: 'rule', style: 'divider', yOffset: places.apart.rule },
        encoding: { x: { value: 0 }, x2: { value: WIDTH }, y },
      },
      bar('part-1', 'zero', 'part1', APART),
      bar('possible', 'part2', 'possible', APART),
      text('apart-label', 'label', { x: 0, y: places.apart.label }, APART),
      text('apart-value', 'value', { x: 'possible', y: places.apart.value, dx: 7 }, APART),
    ],
  };
}

interface TextPlace {
  /** Units from the start edge, or the field whose value is the place. */
  readonly x: number | string;
  /** Baseline of the last line. */
  readonly y: number;
  readonly dx?: number;
  readonly align?: 'left' | 'center' | 'right';
}
