import { hostedSource, type FigureSource } from '@uncac-figures/elements';
import { figurePath, type CompiledFigure } from '@uncac-figures/figures';
import { DATA_VERSION, INDEX_INTEGRITY } from 'virtual:uncac-index';
import { version } from '../../packages/embed/package.json' with { type: 'json' };

const BASE = new URL(`/${version}/`, location.href).href;

/** The source that the loader uses on a page. */
export const hostedFigures: FigureSource = hostedSource(BASE, {
  integrity: INDEX_INTEGRITY,
  version: DATA_VERSION,
});

/** Address of the style sheet of the themes, beside the keys that it names. */
export const THEMES_STYLESHEET = `${BASE}uncac-themes.css`;

/** The fragment of a figure as the build wrote it. Rejects where there is none. */
export async function hostedFragment(
  figure: Pick<CompiledFigure, 'type' | 'figure' | 'lang'>,
): Promise<string> {
  const response = await fetch(`${BASE}${figurePath({ ...figure, version: DATA_VERSION })}.html`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.text();
}
