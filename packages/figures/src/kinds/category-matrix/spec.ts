import type { TopLevelSpec } from 'vega-lite';
import { layerName, ROWS, templateConfig, WIDTH } from '../../lay-out/template.js';
import type { Layout, MarkRole } from '../../model/marks.js';
import { FOOT, GAP, geometry, HEAD, ROW } from './geometry.js';

type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

const STEPS = [1, 2, 3, 4] as const;
const UNIT = WIDTH / 100;

/**
 * A line's label and total are drawn from the line's first cell, a column's from its first cell, so that each appears
 * once.
 */
const A_LINE = 'datum.columnIndex === 0';
const A_COLUMN = 'datum.lineIndex === 0';

/**
 * The matrix as a Vega-Lite template: one unit of two band axes, whose rows (`PictureRow`) are the cells, the empty
 * ones included. Reading starts at 0 in every language; the code that draws the marks mirrors them.
 */
export function spec(layout: Layout): TopLevelSpec {
  const places = geometry(layout);
  const x = { field: 'column', type: 'nominal' } as const;
  // Vega-Lite puts a mark at the middle of its band; `pixels` counts from the band's top.
  const down = (pixels: number): number => HEAD + pixels - ROW / 2;

  const cell = (role: MarkRole, step: number): Layer => ({
    name: role,
    transform: [
      { filter: `datum.step === ${step}` },
      ...(step === 0 ? [{ calculate: 'datum.line', as: 'row' }] : []),
    ],
    mark: {
      type: 'rect',
      style: role,
      height: places.cellHeight,
      yOffset: down(places.cell + places.cellHeight / 2),
    },
    encoding: { x },
  });
  const number = (step: number): Layer => {
    const role: MarkRole = `on-step-${step as (typeof STEPS)[number]}`;
    return {
      name: role,
      transform: [{ filter: `datum.step === ${step}` }],
      mark: {
        type: 'text',
        style: role,
        align: 'center',
        baseline: 'alphabetic',
        yOffset: down(places.number),
      },
      encoding: { x, text: { field: 'number', type: 'nominal' } },
    };
  };
  const ofLine = (role: MarkRole, field: string, place: number, align: 'left' | 'right'): Layer => ({
    name: role,
    transform: [{ filter: A_LINE }, { calculate: 'datum.line', as: 'row' }],
    mark: { type: 'text', style: role, align, baseline: 'alphabetic', yOffset: down(places.label) },
    encoding: { x: { value: place }, text: { field, type: 'nominal' } },
  });
  const ofColumn = (role: MarkRole, field: string, y: object): Layer => ({
    name: layerName(role, field),
    transform: [{ filter: A_COLUMN }, { calculate: 'datum.column', as: 'row' }],
    mark: { type: 'text', style: role, align: 'center', baseline: 'alphabetic' },
    encoding: { x, y, text: { field, type: 'nominal' } },
  });
  const ofAll = (field: string, place: number, align: 'left' | 'right'): Layer => ({
    name: layerName('total', field),
    transform: [{ filter: `${A_LINE} && ${A_COLUMN}` }, { calculate: ALL, as: 'row' }],
    mark: { type: 'text', style: 'total', align, baseline: 'alphabetic' },
    encoding: {
      x: { value: place },
      y: below(layout === 'narrow' ? 21 : 36),
      text: { field, type: 'nominal' },
    },
  });

  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...templateConfig,
    padding: { top: 0, left: 0, right: 0, bottom: HEAD + FOOT },
    height: { step: ROW },
    data: { name: ROWS },
    encoding: {
      x: {
        field: 'column',
        type: 'nominal',
        sort: { field: 'columnIndex' },
        axis: null,
        scale: { range: [places.start * UNIT, places.end * UNIT], paddingInner: GAP, paddingOuter: GAP / 2 },
      },
      y: { field: 'line', type: 'nominal', sort: { field: 'lineIndex' }, axis: null, scale: { padding: 0 } },
    },
    layer: [
      ofColumn('head', 'head', { value: 19 }),
      ofLine('name', 'name', 0, 'left'),
      ofLine('total', 'lineNumber', WIDTH, 'right'),
      cell('empty', 0),
      ...STEPS.map(step => cell(`step-${step}`, step)),
      ...STEPS.map(number),
      {
        name: 'foot',
        transform: [{ filter: `${A_LINE} && ${A_COLUMN}` }, { calculate: ALL, as: 'row' }],
        mark: { type: 'rule', style: 'foot' },
        encoding: { x: { value: 0 }, x2: { value: WIDTH }, y: below(5) },
      },
      ofAll('allName', 0, 'left'),
      ofAll('allNumber', WIDTH, 'right'),
      ofColumn('total', 'columnNumber', below(layout === 'narrow' ? 46 : 36)),
    ],
  };
}

/** Row of the marks that show the total of all measures. */
const ALL = "'all'";

/** So many pixels below the last row. */
function below(pixels: number): object {
  return { value: { expr: `height + ${HEAD + pixels}` } };
}
