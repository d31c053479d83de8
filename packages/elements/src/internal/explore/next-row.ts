import type { FigureRow } from '@uncac-figures/figures';

/**
 * Where a key leads from a row, by the places of the boxes: to the neighbour in the same line, to the nearest in the
 * next line, to the first or the last. Rows as wide as the picture follow one another for every arrow.
 * Nothing for other keys.
 */
export function nextRow(
  rows: readonly FigureRow[],
  index: number,
  key: string,
  dir: 'ltr' | 'rtl',
): number | undefined {
  const at = (i: number) => rows[i]?.box.narrow;
  const last = rows.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const across = key === (dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight') ? 1 : -1;
  const down = key === 'ArrowDown' ? 1 : -1;
  const { x, y } = at(index) ?? {};
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = index + across;
    return at(next) && (x === undefined || at(next)?.y === y) ? next : index;
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  let next = index + down;
  while (at(next)?.y === y && at(next)) next += down;
  const line = at(next)?.y;
  let best = at(next) ? next : index;
  for (; line !== undefined && at(next)?.y === line; next += down)
    if (distance(at(next)?.x, x) < distance(at(best)?.x, x)) best = next;
  return best;
}

function distance(a = 0, b = 0): number {
  return Math.abs(a - b);
}
