import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TopLevelSpec } from 'vega-lite';
import type { FigureKind } from '@uncac-figures/figures/compile';
import { compileTemplate, figureParts, kindOf, layOut, sceneMarks } from '@uncac-figures/figures/compile';

const ROWS = [
  { row: 'african', name: 'African States', known: 38 },
  { row: 'asia-pacific', name: 'Asia-Pacific States', known: 45 },
];
type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** A template of bars and labels; `changes` are of the bars. */
function template(changes: Partial<Layer> = {}, text: object = { field: 'name', type: 'nominal' }) {
  return {
    width: 1000,
    height: 100,
    data: { name: 'rows' },
    config: { aria: false },
    encoding: { y: { field: 'row', type: 'nominal', axis: null } },
    layer: [
      {
        name: 'part-1',
        mark: { type: 'bar', height: 10 },
        encoding: { x: { field: 'known', type: 'quantitative', axis: null } },
        ...changes,
      } as Layer,
      { name: 'label', mark: 'text', encoding: { text } },
    ],
  } as TopLevelSpec;
}

const marks = (spec: TopLevelSpec, rows: readonly object[] = ROWS) => sceneMarks(compileTemplate(spec), rows);
const refuses = (message: string | RegExp, spec: TopLevelSpec, rows?: readonly object[]) =>
  assert.throws(() => marks(spec, rows), { name: 'SpecError', message });

describe('the marks of a template', () => {
  it('are there for every row', () => {
    assert.deepEqual(
      marks(template()).map(({ kind, row }) => [kind, row]),
      [
        ['rect', 'african'],
        ['rect', 'asia-pacific'],
        ['text', 'african'],
        ['text', 'asia-pacific'],
      ],
    );
  });

  it('are refused where Vega fails at an expression, which it only logs', () =>
    refuses(/regular expression/i, template({ transform: [{ calculate: "regexp('(')", as: 'known' }] })));

  it('are refused where an expression warns', () =>
    refuses(
      /odd 38\n.*odd 45/,
      template({ transform: [{ calculate: "warn('odd', datum.known)", as: 'odd' }] }),
    ));

  it('are refused where an expression calls what is no function of Vega', () =>
    assert.throws(() => marks(template({ transform: [{ calculate: 'shorten(datum.name)', as: 'name' }] })), {
      message: 'Unrecognized function: shorten',
    }));

  it('are refused where a row has none', () =>
    refuses('no mark for row "african"', {
      ...template(),
      transform: [{ filter: 'datum.known > 40' }],
    }));

  it('are not missed where a template gives them the name of another row', () => {
    const named = template({ transform: [{ calculate: "'all'", as: 'row' }] });
    assert.deepEqual([...new Set(marks(named).map(({ row }) => row))], ['all', 'african', 'asia-pacific']);
  });

  for (const known of [NaN, Infinity])
    it(`are refused where a row has ${known}`, () =>
      refuses(`row "african": known is ${known}`, template(), [{ ...ROWS[0], known }, ROWS[1] ?? {}]));

  it('are refused where a mark has no place', () =>
    refuses(
      'mark "part-1" of row "african": y is NaN',
      template({
        mark: { type: 'bar', height: 10, yOffset: { expr: 'sqrt(-1)' } },
      }),
    ));

  it('are refused where a text is of a field that no row has', () =>
    refuses(
      'mark "label" of row "african": its text is undefined',
      template({}, { field: 'title', type: 'nominal' }),
    ));

  it('are refused where a row has no name', () =>
    refuses('mark "part-1": it is of no row', template(), [{ name: 'African States', known: 38 }]));
});

describe('a figure whose picture does not come out whole', () => {
  const kind = kindOf('region-bars') as FigureKind<{ figure: string }>;
  const options = kind.parse({ figure: 'provided' });
  const broken = (change: (spec: TopLevelSpec) => TopLevelSpec): FigureKind<{ figure: string }> => ({
    ...kind,
    parts: (...request) => {
      const parts = kind.parts(...request);
      const { templates } = parts;
      assert.ok(templates);
      return { ...parts, templates: { ...templates, wide: change(templates.wide) } };
    },
  });

  it('is refused with its name, its language, the layout, and what Vega says', () => {
    const failing = broken(spec => ({
      ...spec,
      transform: [...(spec.transform ?? []), { calculate: "regexp('(')", as: 'zero' }],
    }));
    assert.throws(() => layOut(failing, options, 'ar'), {
      name: 'SpecError',
      message: /^region-bars provided \(ar\), wide: .*regular expression/i,
    });
  });

  it('is refused so too where a row has no mark', () => {
    const parts = figureParts({ element: 'region-bars', figure: 'provided', lang: 'fr' });
    const first = parts.rows[0]?.id;
    const failing = broken(spec => ({
      ...spec,
      transform: [...(spec.transform ?? []), { filter: `datum.row !== '${first}'` }],
    }));
    assert.throws(() => layOut(failing, options, 'fr'), {
      name: 'SpecError',
      message: `region-bars provided (fr), wide: no mark for row "${first}"`,
    });
  });

  it('is refused so too where one layout has a mark that the other has not', () => {
    const failing = broken(spec => ({ ...spec, layer: 'layer' in spec ? spec.layer.slice(1) : [] }));
    assert.throws(() => layOut(failing, options, 'es'), {
      name: 'SpecError',
      message: 'region-bars provided (es): layouts differ: 49 marks when narrow, 44 when wide',
    });
  });

  it('is refused so too where Vega-Lite warns', () => {
    const failing = broken(
      spec =>
        ({
          ...spec,
          layer: [{ mark: 'bar', encoding: { theta: { field: 'a' } } }],
        }) as unknown as TopLevelSpec,
    );
    assert.throws(() => layOut(failing, options, 'ru'), /^SpecError: region-bars provided \(ru\), wide: /);
  });
});
