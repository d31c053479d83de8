import type { TopLevelSpec } from 'vega-lite';
import { layerName, ROWS, templateConfig, WIDTH } from '../../lay-out/template.js';
import type { Lang } from '../../model/lang.js';
import type { Layout, MarkRole } from '../../model/marks.js';
import { ACROSS, DAY_RADIUS, geometry, HALF_BAR, months } from './geometry.js';

type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

const EVENT = "datum.is === 'event'";

/** Least width of a bar for an event of some days, in pixels. */
const LEAST = 4;

/**
 * The picture as a Vega-Lite template: each row (`PictureRow`) has its place down the picture; across, the scale is the
 * months of a year. Reading starts at 0 in every language; the code that draws the marks mirrors them.
 */
export function spec(lang: Lang, height: number, layout: Layout): TopLevelSpec {
  const places = geometry(lang);
  const [start, end] = monthsAcross(layout);
  const x = (field: string) => ({
    field,
    type: 'quantitative' as const,
    axis: null,
    scale: { domain: [0, 1], range: [start, end], nice: false },
  });
  const y = { field: 'y', type: 'quantitative', scale: null, axis: null } as const;
  const y2 = { field: 'y2' } as const;

  const rule = (other: string, where: string, offset: number, from: number | undefined): Layer => ({
    name: layerName('grid', other),
    transform: [{ filter: where }],
    mark: { type: 'rule', style: 'grid', yOffset: offset },
    encoding: { x: { value: from ?? 0 }, x2: { value: from === undefined ? WIDTH : end }, y },
  });
  const text = (role: MarkRole, where: string, field: string, place: TextPlace, other = ''): Layer => ({
    name: layerName(role, other),
    transform: [{ filter: where }],
    mark: {
      ...{ type: 'text', style: role, baseline: 'alphabetic', dy: place.y },
      ...{ dx: place.dx ?? 0, align: place.align ?? 'left' },
    },
    encoding: {
      x: place.month ? x('from') : { value: 0 },
      y,
      text: { field, type: 'nominal' },
    },
  });
  const bar = (role: MarkRole, precision: string): Layer => ({
    name: role,
    transform: [{ filter: `${EVENT} && datum.precision === '${precision}'` }],
    mark: { type: 'rect', style: role, ...barOffsets(places.event.middle) },
    encoding: { x: x('from'), x2: { field: 'to' }, y, y2: { field: 'y' } },
  });

  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...templateConfig,
    height,
    data: { name: ROWS },
    layer: [
      {
        name: layerName('grid', 'quarter'),
        transform: [{ filter: "datum.is === 'quarter'" }],
        mark: { type: 'rule', style: 'grid' },
        encoding: { x: x('from'), y, y2 },
      },
      rule('year', "datum.is === 'year'", 0, undefined),
      rule('event', `${EVENT} && datum.precision !== 'year'`, places.event.middle, start),
      text('month-name', "datum.is === 'month'", 'name', {
        y: places.head.baseline,
        month: true,
        align: 'center',
      }),
      text('year-name', "datum.is === 'year'", 'name', { y: places.year.baseline, dx: ACROSS.text }),
      text('date', "datum.is === 'gap'", 'name', { y: places.gap.baseline, dx: ACROSS.text }, 'gap'),
      text('event-name', `${EVENT} && !datum.cycle`, 'name', { y: places.event.title, dx: ACROSS.text }),
      text('band-name', `${EVENT} && datum.cycle`, 'name', { y: places.event.title, dx: ACROSS.text }),
      text('date', EVENT, 'date', { y: places.event.date, dx: ACROSS.text }),
      bar('year', 'year'),
      bar('month', 'month'),
      bar('range', 'range'),
      {
        name: layerName('range', 'least'),
        transform: [
          { filter: `${EVENT} && datum.precision === 'range'` },
          { calculate: String(LEAST), as: 'px' },
        ],
        mark: { type: 'rect', style: 'range', x2Offset: LEAST, ...barOffsets(places.event.middle) },
        encoding: { x: x('from'), x2: { field: 'from' }, y, y2: { field: 'y' } },
      },
      {
        name: 'day',
        transform: [{ filter: `${EVENT} && datum.precision === 'day'` }],
        mark: {
          ...{ type: 'point', style: 'day', filled: true, shape: 'circle' },
          ...{ size: (2 * DAY_RADIUS) ** 2, yOffset: places.event.middle },
        },
        encoding: { x: x('from'), y },
      },
      text('count', "datum.is === 'count'", 'value', {
        ...{ y: places.count.baseline, dx: ACROSS.number, align: 'right' },
      }),
      text(
        'event-name',
        "datum.is === 'count'",
        'name',
        { y: places.count.baseline, dx: ACROSS.countText },
        'count',
      ),
      ...ACROSS.cycle.flatMap((_, index) => band(index + 1, places.open.arrow)),
    ],
  };
}

/** The pieces of a cycle's band, in pixels from the start edge, and its arrow. */
function band(cycle: number, radius: number): readonly Layer[] {
  const role = cycle === 1 ? 'cycle-1' : 'cycle-2';
  const y = { field: 'y', type: 'quantitative', scale: null, axis: null } as const;
  return [
    {
      name: role,
      transform: [{ filter: `datum.is === 'band' && datum.cycle === ${cycle}` }],
      mark: { type: 'rect', style: role },
      encoding: {
        x: { value: { expr: 'datum.dx' } },
        x2: { value: { expr: 'datum.dx + datum.px' } },
        y,
        y2: { field: 'y2' },
      },
    },
    {
      name: layerName(role, 'arrow'),
      transform: [{ filter: `datum.is === 'arrow' && datum.cycle === ${cycle}` }],
      mark: { type: 'point', style: role, filled: true, shape: 'triangle-down', size: (2 * radius) ** 2 },
      encoding: { x: { value: { expr: 'datum.dx' } }, y },
    },
  ];
}

/** Where the months begin and end, in units of the template. */
function monthsAcross(layout: Layout): readonly [start: number, end: number] {
  const [start, end] = months(layout);
  return [(start * WIDTH) / 100, (end * WIDTH) / 100];
}

const barOffsets = (middle: number) => ({ yOffset: middle - HALF_BAR, y2Offset: middle + HALF_BAR });

interface TextPlace {
  /** Baseline, below the top of the line. */
  readonly y: number;
  /** At the place of its month; without it, from the start edge. */
  readonly month?: boolean;
  readonly dx?: number;
  readonly align?: 'left' | 'center' | 'right';
}
