import assert from 'node:assert/strict';
import { sayAboutState, type Phrase, type StateFacts } from '@uncac-figures/figures';
import { compileFigure, type FigureRequest } from '@uncac-figures/figures/compile';
import { STATE_WORDS } from './state-words.js';

/** The sentence about the State over the figure asked for. */
export function sentenceAbout(
  state: StateFacts,
  request: FigureRequest & { readonly element: keyof typeof STATE_WORDS },
): Phrase {
  const words = STATE_WORDS[request.element][request.lang];
  const { sentence } = sayAboutState(compileFigure(request), state, words);
  return sentence ?? assert.fail('no sentence');
}
