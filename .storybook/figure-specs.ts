import type { FigureParts, FigureRequest } from '@uncac-figures/figures/compile';
import type { Plugin, ViteDevServer } from 'vite';

const INDEX = 'virtual:uncac-specs';
const ONE = 'virtual:uncac-spec/';

type Compile = typeof import('@uncac-figures/figures/compile');

/**
 * Answers the modules that hold each picture's Vega-Lite specification with its rows: an index by the figure's name, and
 * a module a figure, made when it is asked for. A server takes them from the sources as they are.
 */
export function figureSpecs(): Plugin {
  let server: ViteDevServer | undefined;
  const compile = async (): Promise<Compile> =>
    server
      ? ((await server.ssrLoadModule('@uncac-figures/figures/compile')) as Compile)
      : import('@uncac-figures/figures/compile');
  return {
    name: 'figure-specs',
    configureServer: its => void (server = its),
    resolveId: source => (source === INDEX || source.startsWith(ONE) ? `\0${source}` : null),
    async load(id) {
      const isIndex = id === `\0${INDEX}`;
      if (!isIndex && !id.startsWith(`\0${ONE}`)) return null;
      const { allFigures, figureParts } = await compile();
      if (isIndex)
        return indexModule(
          allFigures()
            .filter(request => figureParts(request).templates)
            .map(nameOf),
        );
      const request = allFigures().find(each => nameOf(each) === id.slice(ONE.length + 1));
      return request && `export default ${JSON.stringify(filled(figureParts(request)))};`;
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
