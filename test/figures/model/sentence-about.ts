import assert from 'node:assert/strict';
import type { CompiledFigure, Phrase, StateFacts } from '@uncac-figures/figures';
import { kindOf } from '@uncac-figures/figures/compile';

/** What the figure says about the State, in the words of its kind and language. */
export function sentenceAbout(figure: CompiledFigure, state: StateFacts): Phrase {
  const { aboutState } = kindOf(figure.type);
  const { sentence } = aboutState.say(figure, state, aboutState.words[figure.lang]);
  assert.ok(sentence, `${figure.type} ${figure.figure}: no sentence about ${state.iso3}`);
  return sentence;
}
