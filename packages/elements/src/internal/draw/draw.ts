import type { Draw } from '../request/element-view.js';
import { drawnFigure } from './drawn-figure.js';
import { problemView } from './problem-view.js';
import { drawnStyles } from '../styles/drawn-styles.js';
import { themedPicture } from '../adopt/themed-picture.js';

/** Loaded only where an element draws: pasted content, which is most of what pages hold, needs none of it. */
export const draw: Draw = {
  figure: drawnFigure,
  problem: problemView,
  styles: compiled => [...themedPicture.styles(compiled), drawnStyles],
};
