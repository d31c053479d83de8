import type { TopLevelSpec } from 'vega-lite';
import { layerName, ROWS, templateConfig, WIDTH } from '../../lay-out/template.js';
import type { MarkRole } from '../../model/marks.js';
import { geometry } from './geometry.js';

type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** Share of the picture that the bar takes, so that its outline is not cut. */
const END = 0.996;
/** Share of the bar between its ends and the bracket's, so that the bracket's lines are not cut. */
const INSET = 0.002;

/**
 * The picture as a Vega-Lite template: one bar with its scale, and a bracket over the part in which the State is. Its
 * one row (`PictureRow`) goes into one named source; both layouts are alike.
 */
export function spec(hasBracket: boolean): TopLevelSpec {
  const { words, number, scale, bracket, bar, height } = geometry(hasBracket);
  const x = (field: string) => ({
    field,
    type: 'quantitative' as const,
    axis: null,
    scale: { range: [0, END * WIDTH], nice: false, zero: true },
  });
  const part = (role: MarkRole, from: string, to: string): Layer => ({
    name: role,
    transform: [{ filter: `datum.${to} > datum.${from}` }],
    mark: { type: 'rect', style: role },
    encoding: { x: x(from), x2: { field: to }, y: { value: bar.top }, y2: { value: bar.bottom } },
  });
  const text = (
    role: MarkRole,
    field: string,
    xField: string,
    y: number,
    align: Align,
    other = '',
  ): Layer => ({
    name: layerName(role, other),
    transform: [{ filter: `length(datum.${field}) > 0` }],
    mark: { type: 'text', style: role, align, baseline: 'alphabetic' },
    encoding: { x: x(xField), y: { value: y }, text: { field, type: 'nominal' } },
  });
  const stroke = (from: string, to: string, top: number, bottom: number, other = ''): Layer => ({
    name: layerName('bracket', other),
    transform: [{ filter: 'datum.to > datum.from' }],
    mark: { type: 'rule', style: 'bracket' },
    encoding: { x: x(from), x2: { field: to }, y: { value: top }, y2: { value: bottom } },
  });

  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...templateConfig,
    height,
    data: { name: ROWS },
    transform: [
      { calculate: '0', as: 'zero' },
      { calculate: 'datum.updated / 2', as: 'updatedMiddle' },
      { calculate: '(datum.updated + datum.known) / 2', as: 'earlierMiddle' },
      { calculate: `datum.from + ${INSET} * datum.parties`, as: 'start' },
      { calculate: `datum.to - ${INSET} * datum.parties`, as: 'end' },
    ],
    layer: [
      part('whole', 'zero', 'parties'),
      part('part-1', 'zero', 'updated'),
      part('part-2', 'updated', 'known'),
      part('possible', 'known', 'high'),
      text('on-part-1', 'part1Text', 'updatedMiddle', number, 'center'),
      text('on-part-2', 'part2Text', 'earlierMiddle', number, 'center'),
      text('bound', 'zeroText', 'zero', scale, 'left', 'zero'),
      text('count', 'knownText', 'known', scale, 'right'),
      text('bound', 'boundBefore', 'high', scale, 'right', 'before'),
      text('bound', 'boundAfter', 'high', scale, 'left', 'after'),
      text('bound', 'partiesText', 'parties', scale, 'right', 'parties'),
      stroke('start', 'end', bracket.top, bracket.top),
      stroke('start', 'start', bracket.top, bracket.bottom, 'start'),
      stroke('end', 'end', bracket.top, bracket.bottom, 'end'),
      text('mark-name', 'wordsFrom', 'from', words, 'left', 'from'),
      text('mark-name', 'wordsTo', 'parties', words, 'right', 'to'),
    ],
  };
}

type Align = 'left' | 'center' | 'right';
