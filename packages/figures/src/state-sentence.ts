import type { CompiledFigure } from './compiled-figure.js';
import { tableCell } from './compiled-figure.js';
import type { Phrase } from './phrase.js';
import type { StateFacts } from './state.js';
import type { ElementWords } from './words/words.js';

/**
 * What the figure says about one State, in one or two sentences; its name is the bold part.
 * The one place where such a sentence is made, for fragments and elements alike.
 */
export function stateSentence(words: ElementWords, figure: CompiledFigure, state: StateFacts): Phrase {
  const number = (row: string, field: string): number | null => {
    const cell = tableCell(figure, row, field);
    return typeof cell === 'number' ? cell : null;
  };
  const parties = state.group && number(state.group, 'parties');
  switch (figure.figure.split('.')[0]) {
    case 'updated':
      return words.stateUpdated(state, { parties, stated: number('total', 'updated') ?? 0, notItemised: 0 });
    case 'parties':
      return words.stateParties(state, { parties, stated: 0, notItemised: 0 });
    default:
      return words.stateProvided(state, {
        parties,
        stated: number('stated', 'known') ?? 0,
        notItemised: number('not-itemised', 'known') ?? 0,
      });
  }
}
