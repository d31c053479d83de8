import { allFigures, figureParts, type FigureRequest } from '@uncac-figures/figures/compile';
import type { Plugin } from 'vite';

const INDEX = 'virtual:uncac-specs';
const ONE = 'virtual:uncac-spec/';

/**
 * Answers the modules that hold each figure's Vega-Lite specification with its rows: an index by the figure's name, and
 * a module a figure, fetched when it is asked for.
 */
export function figureSpecs(): Plugin {
  const drawn = allFigures().filter(request => figureParts(request).templates);
  const requests = new Map(drawn.map(request => [nameOf(request), request]));
  return {
    name: 'figure-specs',
    resolveId: source => (source === INDEX || source.startsWith(ONE) ? `\0${source}` : null),
    load(id) {
      if (id === `\0${INDEX}`) return indexModule([...requests.keys()]);
      if (!id.startsWith(`\0${ONE}`)) return null;
      const name = id.slice(ONE.length + 1);
      const request = requests.get(name);
      if (!request) throw new Error(`no figure is named "${name}"`);
      return `export default ${JSON.stringify(specs(request))};`;
    },
  };
}

/** `region-bars provided share en`: the element, the figure, its options, the language. */
function nameOf({ element, figure, lang, ...options }: FigureRequest): string {
  return [element, figure, ...Object.values(options as Record<string, string>), lang].join(' ');
}

function indexModule(names: readonly string[]): string {
  const lines = names.map(name => `${JSON.stringify(name)}: () => import(${JSON.stringify(ONE + name)}),`);
  return `export const specs = {\n${lines.join('\n')}\n};\n`;
}

/** The template of each layout with its rows in the named source, as anyone can open it in an editor for Vega-Lite. */
function specs(request: FigureRequest): object {
  const { templates, pictureRows } = figureParts(request);
  const filled = (layout: 'narrow' | 'wide') => {
    const { data, ...template } = templates?.[layout] ?? {};
    return { ...template, data: { ...data, values: pictureRows?.[layout] } };
  };
  return { narrow: filled('narrow'), wide: filled('wide') };
}
