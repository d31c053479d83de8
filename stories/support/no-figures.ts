import { setFigureSource, type FigureSource } from '@uncac-figures/elements';
import { hostedFigures } from './hosted-figures.js';

/**
 * What a reader sees when the network is down: nothing arrives, until the returned function is called. It holds for
 * the whole page, so such a story is not for a page of documentation with others.
 */
export function noFigures(): () => void {
  setFigureSource(unreachable);
  return () => setFigureSource(hostedFigures);
}

const unreachable: FigureSource = {
  ...hostedFigures,
  figure: () => Promise.reject(new Error('out of reach')),
};
