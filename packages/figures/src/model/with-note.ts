import type { CompiledFigure } from './compiled-figure.js';

/** The figure with a note under its others; without one, the figure itself. */
export function withNote<Figure extends CompiledFigure>(figure: Figure, note: string | undefined): Figure {
  return note ? { ...figure, notes: [...figure.notes, note] } : figure;
}
