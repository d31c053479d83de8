import type { DrawnFigure } from '@uncac-figures/figures';
import type { FigureRef, FigureSource } from '../../figure-source.js';

/** A figure of the source with its marks. */
export async function wholeFigure(source: FigureSource, ref: FigureRef): Promise<DrawnFigure> {
  const loaded = await source.figure(ref);
  return { ...loaded.compiled, marks: await loaded.marks() };
}
