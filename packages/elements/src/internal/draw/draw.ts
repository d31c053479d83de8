import type { Draw } from '../request/element-view.js';
import { keepFocus } from './keep-focus.js';
import { drawnFigure } from './drawn-figure.js';
import { problemView } from './problem-view.js';
import { drawnStyles } from '../styles/drawn-styles.js';
import { themedPicture } from '../adopt/themed-picture.js';

/** Fetched only by pages on which an element draws. Most pages have pasted figures, which need none of it. */
export const draw: Draw = {
  figure: drawnFigure,
  problem: problemView,
  keepFocus,
  styles: compiled => [...themedPicture.styles(compiled), drawnStyles],
};
