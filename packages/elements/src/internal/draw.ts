import type { CSSResult } from 'lit';
import type { CompiledFigure } from '@uncac-figures/figures';
import { drawingStyles } from './styles/drawing-styles.js';
import { figureStyles } from './styles/figure-styles.js';

// Loaded only where an element draws: pasted content, which is most of what pages hold, needs none of it.
export { fragmentView } from './fragment-view.js';
export { problemView } from './problem-view.js';

/** What a drawn figure, or a message in its place, needs beside the host's styles. */
export function drawnStyles(compiled?: CompiledFigure): readonly CSSResult[] {
  return compiled ? [figureStyles, drawingStyles(compiled.breakpoint)] : [figureStyles];
}
