import type { CompiledFigure } from './compiled-figure.js';
import { inDigits } from './digits.js';
import type { ByEdition, EditionDays } from './edition.js';
import { stateRow } from './state-row.js';
import type { StateFacts } from './state.js';
import type { StateWords } from './state-words.js';
import { tableCell } from './table-cell.js';

/**
 * The figure with its sentence about one State, such as "Kenya is one of the 53 parties among the African States."
 *
 * @throws RangeError for a figure that asks for a sentence which the words don't have.
 */
export function sayAboutState<Figure extends CompiledFigure>(
  figure: Figure,
  state: StateFacts,
  words: ByEdition<StateWords, EditionDays>,
): Figure {
  const { sentence: name, total, notItemised, edition } = figure.state;
  const { sentences } = words(edition);
  const sentence = sentences[name];
  if (!sentence)
    throw new RangeError(`state.sentence "${name}": not one of ${Object.keys(sentences).join(', ')}`);
  const row = stateRow(figure, state);
  const parties = row && tableCell(figure, row, 'parties');
  const { text, strong } = sentence(state, {
    parties: typeof parties === 'number' ? parties : null,
    groupName: row ? String(tableCell(figure, row, 'group') ?? '') : '',
    total,
    notItemised,
  });
  return { ...figure, sentence: { text: inDigits(text, figure.digits), ...(strong && { strong }) } };
}
