import {
  allFigures,
  figureParts,
  type FigureParts,
  type FigureRequest,
} from '@uncac-figures/figures/compile';
import type { Plugin } from 'vite';

const INDEX = 'virtual:uncac-specs';
const ONE = 'virtual:uncac-spec/';

/**
 * Answers the modules that hold each picture's Vega-Lite specification with its rows: an index by the figure's name, and
 * a module a figure, fetched when it is asked for.
 */
export function figureSpecs(): Plugin {
  const specs = new Map(
    allFigures().flatMap(request => {
      const spec = filled(figureParts(request));
      return spec ? [[nameOf(request), spec] as const] : [];
    }),
  );
  return {
    name: 'figure-specs',
    resolveId: source => (source === INDEX || source.startsWith(ONE) ? `\0${source}` : null),
    load(id) {
      if (id === `\0${INDEX}`) return indexModule([...specs.keys()]);
      if (!id.startsWith(`\0${ONE}`)) return null;
      const spec = specs.get(id.slice(ONE.length + 1));
      return spec && `export default ${JSON.stringify(spec)};`;
    },
  };
}

/** `region-bars provided share en`: the element, the figure, its options, the language. */
function nameOf({ element, figure, lang, ...options }: FigureRequest): string {
  return [element, figure, ...Object.values(options), lang].filter(part => part != null).join(' ');
}

/** The template of each layout with its rows in the named source; nothing for a figure without a picture. */
function filled({ templates, pictureRows }: FigureParts): object | undefined {
  if (!templates || !pictureRows) return undefined;
  const { narrow, wide } = templates;
  return {
    narrow: { ...narrow, data: { ...narrow.data, values: pictureRows.narrow } },
    wide: { ...wide, data: { ...wide.data, values: pictureRows.wide } },
  };
}

function indexModule(names: readonly string[]): string {
  const lines = names.map(name => `${JSON.stringify(name)}: () => import(${JSON.stringify(ONE + name)}),`);
  return `export const specs = {\n${lines.join('\n')}\n};\n`;
}
