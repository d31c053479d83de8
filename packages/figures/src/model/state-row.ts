import type { CompiledFigure } from './compiled-figure.js';
import type { StateFacts } from './state.js';

/** Id of the figure's row in which the State is: that of its group, or of the year in which it joined as a party. */
export function stateRow(
  { state }: Pick<CompiledFigure, 'state' | 'table'>,
  { group, status, treaty }: StateFacts,
): string | null {
  if (state.row !== 'year') return group;
  return status === 'not-a-party' ? null : (treaty.date?.slice(0, 4) ?? null);
}
