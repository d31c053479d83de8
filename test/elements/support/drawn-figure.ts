import type { CompiledFigure, DrawnFigure } from '@uncac-figures/figures';
import { BASE, fetchJson, hostedPath, marksOf } from './test-source.js';

/** The compiled figure with its marks, as the build wrote both, by a short name such as `region-bars/provided.en`. */
export async function drawnFigure(name: string): Promise<DrawnFigure> {
  const url = `${BASE}${hostedPath(name)}.json`;
  const compiled = await fetchJson<CompiledFigure>(url);
  return { ...compiled, marks: await marksOf(compiled, url) };
}
