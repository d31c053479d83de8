import { View, parse } from 'vega';
import type { Spec } from 'vega';
import { compile } from 'vega-lite';
import type { TopLevelSpec } from 'vega-lite';
import type { Layout, Mark, MarkRole, PointMark } from '../model/marks.js';
import { layerRole, ROWS, WIDTH } from './template.js';

/** Thrown when a specification does not compile cleanly: Vega-Lite's warnings are errors here. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
}

/** The template as a Vega specification. Throws `SpecError` on any warning of Vega-Lite's. */
export function compileTemplate(template: TopLevelSpec): Spec {
  const key = JSON.stringify(template);
  const known = templates.get(key) ?? compileClean(template);
  templates.set(key, known);
  return known;
}

/** One template serves every language and order of a figure, and compiling it takes longer than laying it out. */
const templates = new Map<string, Spec>();

function compileClean(template: TopLevelSpec): Spec {
  const said: string[] = [];
  const keep = (...messages: readonly string[]) => {
    said.push(...messages);
    return logger;
  };
  const logger = { level: () => logger, warn: keep, error: keep, info: () => logger, debug: () => logger };
  const { spec } = compile(template, { logger: logger });
  if (said.length) throw new SpecError(said.join('\n'));
  return spec;
}

/** Lays out the compiled template with its rows, without drawing, and lists the marks in the order they are drawn. */
export function sceneMarks(spec: Spec, rows: readonly object[]): readonly Mark[] {
  const view = new View(parse(spec), { renderer: 'none' });
  try {
    view.insert(
      ROWS,
      rows.map(row => ({ ...row })),
    );
    view.run();
    const root = view.scenegraph() as unknown as { root: SceneGroupMark };
    return root.root.items
      .flatMap(group => group.items)
      .flatMap(({ marktype, name, items }) => {
        const role = layerRole(name ?? '');
        return items.map(item => toMark(marktype, role, item));
      });
  } finally {
    view.finalize();
  }
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
      const text = (Array.isArray(item.text) ? item.text : [item.text]).map(String);
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

function shapeOf(role: MarkRole, shape = 'circle'): PointMark['shape'] {
  if (shape === 'circle' || shape === 'diamond' || shape === 'triangle-down') return shape;
  throw new SpecError(`mark "${role}": no sign is a ${shape}`);
}

/** A tenth of a per cent is a unit; two decimals of a per cent are a hundredth of a pixel at 100 px. */
function percent(units = 0): number {
  return Math.round((units / WIDTH) * 10_000) / 100;
}
