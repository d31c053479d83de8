import { View, parse } from 'vega';
import type { Runtime, Spec } from 'vega';
import { compile } from 'vega-lite';
import type { TopLevelSpec } from 'vega-lite';
import type { Layout, Mark, MarkRole, PointMark } from '../model/marks.js';
import { SpecError, withoutComplaint } from './spec-error.js';
import { layerRole, ROWS, WIDTH } from './template.js';

/** The template as a Vega specification. Throws `SpecError` on any warning of Vega-Lite's. */
export function compileTemplate(template: TopLevelSpec): Spec {
  const key = JSON.stringify(template);
  const known = templates.get(key) ?? withoutComplaint(logger => compile(template, { logger }).spec);
  templates.set(key, known);
  return known;
}

/** One template serves every language and order of a figure, and compiling it takes longer than laying it out. */
const templates = new Map<string, Spec>();

/** The specification as Vega runs it: what one run of it leaves behind is in the `View`. */
function parsed(spec: Spec): Runtime {
  const known = runtimes.get(spec) ?? parse(spec);
  runtimes.set(spec, known);
  return known;
}

const runtimes = new WeakMap<Spec, Runtime>();

/**
 * Lays out the compiled template with its rows, without drawing, and lists the marks in the order they are drawn.
 *
 * @param rows Each with its name in `row`, and no number that is not finite.
 * @throws {SpecError} on what Vega logs, such as an expression that it can't evaluate, and where a row has no mark or a
 * mark no place or no text.
 */
export function sceneMarks(spec: Spec, rows: readonly object[]): readonly Mark[] {
  checkRows(rows);
  const view = withoutComplaint(logger => new View(parsed(spec), { renderer: 'none', logger }));
  try {
    // Vega logs an error of its dataflow and goes on with what it has.
    withoutComplaint(logger => {
      view.logger(logger);
      view.insert(
        ROWS,
        rows.map((row, index) => ({ ...row, [INDEX]: index })),
      );
      view.run();
    });
    const root = view.scenegraph() as unknown as { root: SceneGroupMark };
    const sceneMarks = root.root.items.flatMap(group => group.items);
    checkDrawn(rows, new Set(sceneMarks.flatMap(({ items }) => items.map(({ datum }) => datum[INDEX]))));
    return sceneMarks.flatMap(({ marktype, name, items }) => {
      const role = layerRole(name ?? '');
      return items.map(item => checkMark(toMark(marktype, role, item)));
    });
  } finally {
    view.finalize();
  }
}

/** Field of a row in Vega with the row's place among the rows: a template may give marks another row's name. */
const INDEX = 'indexAmongRows';

/** Vega leaves out a mark whose number is not finite. */
function checkRows(rows: readonly object[]): void {
  for (const row of rows)
    for (const [field, value] of Object.entries(row))
      if (typeof value === 'number' && !Number.isFinite(value))
        throw new SpecError(`row "${nameOf(row)}": ${field} is ${value}`);
}

function checkDrawn(rows: readonly object[], drawn: ReadonlySet<number>): void {
  const absent = rows.filter((_, index) => !drawn.has(index));
  if (absent.length)
    throw new SpecError(`no mark for ${absent.map(row => `row "${nameOf(row)}"`).join(', ')}`);
}

function nameOf(row: object): string {
  return String(Reflect.get(row, 'row'));
}

interface SceneGroupMark {
  readonly items: readonly { readonly items: readonly SceneMark[] }[];
}
interface SceneMark {
  readonly marktype: string;
  readonly name?: string;
  readonly items: readonly SceneItem[];
}
interface SceneItem {
  readonly x?: number;
  readonly x2?: number;
  readonly y?: number;
  readonly y2?: number;
  readonly width?: number;
  readonly height?: number;
  readonly dx?: number;
  readonly dy?: number;
  readonly text?: unknown;
  readonly align?: 'left' | 'center' | 'right';
  readonly shape?: string;
  readonly size?: number;
  readonly datum: SceneDatum;
}

/** Fields of a row beside the values that are drawn. */
interface SceneDatum {
  readonly row: string;
  readonly [INDEX]: number;
  readonly strong?: string;
  /** The only layout in which the row is drawn. */
  readonly at?: Layout;
  /** `dx`: pixels by which a bar or a point is moved from its place in per cent. `px`: width of a bar in pixels. */
  readonly dx?: number;
  readonly px?: number;
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

function toMark(marktype: string, role: MarkRole, item: SceneItem): Mark {
  const { x = 0, y = 0, datum } = item;
  const base = { role, row: datum.row, ...(datum.at ? { at: datum.at } : {}) };
  const { dx = 0, px = 0 } = datum;
  const offset = dx ? { dx } : {};
  switch (marktype) {
    case 'rect':
      return {
        kind: 'rect',
        ...base,
        x: percent(x - dx),
        width: px ? 0 : percent(item.width),
        y,
        height: item.height ?? 0,
        ...offset,
        ...(px ? { px } : {}),
      };
    case 'rule':
      return { kind: 'rule', ...base, x: percent(x), x2: percent(item.x2 ?? x), y, y2: item.y2 ?? y };
    case 'text': {
      const text = (Array.isArray(item.text) ? item.text : [item.text]).map(line => textOf(line, base));
      return {
        kind: 'text',
        ...base,
        x: percent(x),
        ...(item.dx ? { dx: item.dx } : {}),
        y: y + (item.dy ?? 0),
        anchor: ANCHORS[item.align ?? 'left'],
        text,
        ...(datum.strong && text.some(line => line.includes(datum.strong ?? ''))
          ? { strong: datum.strong }
          : {}),
      };
    }
    case 'symbol': {
      const r = Math.sqrt(item.size ?? 0) / 2;
      return {
        kind: 'point',
        ...base,
        x: percent(x - dx),
        ...offset,
        y,
        r,
        shape: shapeOf(role, item.shape),
      };
    }
    default:
      throw new SpecError(`mark "${role}": a ${marktype} can't be drawn; use bar, rule, text or point`);
  }
}

/** What Vega-Lite writes where a row has no value in the field of the text. */
const NO_TEXTS: readonly string[] = ['undefined', 'null', 'NaN'];

function textOf(line: unknown, { role, row }: Pick<Mark, 'role' | 'row'>): string {
  const text = String(line);
  if (NO_TEXTS.includes(text)) throw new SpecError(`mark "${role}" of row "${row}": its text is ${text}`);
  return text;
}

function checkMark(mark: Mark): Mark {
  const { role, row } = mark;
  if (!row) throw new SpecError(`mark "${role}": it is of no row`);
  for (const [field, value] of Object.entries(mark))
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new SpecError(`mark "${role}" of row "${row}": ${field} is ${value}`);
  return mark;
}

function shapeOf(role: MarkRole, shape = 'circle'): PointMark['shape'] {
  if (shape === 'circle' || shape === 'diamond' || shape === 'triangle-down') return shape;
  throw new SpecError(`mark "${role}": no sign is a ${shape}`);
}

/** A tenth of a per cent is a unit; two decimals of a per cent are a hundredth of a pixel at 100 px. */
function percent(units = 0): number {
  return Math.round((units / WIDTH) * 10_000) / 100;
}
