import type { Draw } from '../request/element-view.js';
import { figureView } from './figure-view.js';
import { problemView } from './problem-view.js';
import { figureStyles } from '../styles/figure-styles.js';
import { legendStyles } from '../styles/legend-styles.js';
import { themedPicture } from '../adopt/themed-picture.js';

/** Loaded only where an element draws: pasted content, which is most of what pages hold, needs none of it. */
export const draw: Draw = {
  figure: figureView,
  problem: problemView,
  styles: compiled => [...themedPicture.styles(compiled), figureStyles, ...(compiled ? [legendStyles] : [])],
};
