import type { CompiledFigure } from './compiled-figure.js';
import { inDigits } from './digits.js';
import { tableCell } from './table-cell.js';
import type { Phrase } from './phrase.js';
import type { StateFacts } from './state.js';
import { stateRow } from './state-row.js';
import type { ElementWords } from './words/words.js';

/**
 * What the figure says about one State, in one or two sentences; its name is the bold part.
 * The one place where such a sentence is made, for fragments and elements alike.
 */
export function stateSentence(
  words: ElementWords,
  figure: Pick<CompiledFigure, 'state' | 'table' | 'digits'>,
  state: StateFacts,
): Phrase {
  const { sentence, stated, notItemised } = figure.state;
  const row = stateRow(figure, state);
  const parties = row && tableCell(figure, row, 'parties');
  const { text, strong } = words.state[sentence](state, {
    parties: typeof parties === 'number' ? parties : null,
    stated,
    notItemised,
  });
  return { text: inDigits(text, figure.digits), ...(strong && { strong }) };
}
