import type { CompiledFigure } from '../../../model/compiled-figure.js';
import type { ByEdition, EditionDays } from '../../../model/edition.js';
import { inDigits } from '../../../model/digits.js';
import { tableCell } from '../../../model/table-cell.js';
import type { StateFacts } from '../../../model/state.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';

/** The figure of many States, such as `african-new`, with the title, the finding and the lines of one of them. */
export function sayOfState<Figure extends CompiledFigure>(
  figure: Figure,
  state: StateFacts,
  wordsOf: ByEdition<CountrySummaryStateWords, EditionDays>,
): Figure {
  const words = wordsOf(figure.state.edition);
  const { group, m49, status, treaty } = state;
  const { labels } = words;
  const title = words.title(state);
  const number = (field: string): number => Number(group && tableCell(figure, group, field));
  const set = (text: string): string => inDigits(text, figure.digits);
  return {
    ...figure,
    title,
    citation: figure.citation.replace(figure.title, () => title),
    finding: set(words.finding(state, figure.state)),
    lines: [
      { label: labels.group, text: group ? String(tableCell(figure, group, 'group')) : words.noGroup },
      { label: labels.signature, text: treaty.signature ? words.day(treaty.signature) : words.noSignature },
      { label: labels.party, text: words.party(state) },
      // The States that provided information are counted without the European Union.
      ...(m49 === null ? [] : [{ label: labels.information, text: words.information[status] }]),
      {
        label: labels.itsGroup,
        text: group ? words.itsGroup(number('known'), number('parties')) : words.notCounted,
      },
    ].map(({ label, text }) => ({ label, text: set(text) })),
  };
}
