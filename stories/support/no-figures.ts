import { setFigureSource, type FigureSource } from '@uncac-figures/elements';
import { hostedFigures } from './hosted-figures.js';

/** What a reader sees when the network is down: nothing arrives, until the returned function is called. */
export function noFigures(): () => void {
  setFigureSource(unreachable);
  return () => setFigureSource(hostedFigures);
}

const unreachable: FigureSource = {
  ...hostedFigures,
  figure: () => Promise.reject(new Error('out of reach')),
};
