import type { FigureRow } from '@uncac-figures/figures';
import { nextRow } from '@uncac-figures/elements/internal/explore/next-row';
import { equal } from '../../support/equal.js';

/** Boxes at these places across, one array a line; a line without a place is as wide as the picture. */
const rows = (...lines: readonly (readonly (number | undefined)[])[]): FigureRow[] =>
  lines.flatMap((line, y) =>
    line.map(x => {
      const box = { y: y * 46, height: 24, ...(x === undefined ? {} : { x, width: 10 }) };
      return { id: `${y}/${x}`, name: '', sentence: '', box: { narrow: box, wide: box } };
    }),
  );

const matrix = rows([40, 60], [0, 20, 80], [60]);

describe('nextRow', () => {
  for (const [from, key, to] of [
    [0, 'ArrowRight', 1],
    [1, 'ArrowRight', 1],
    [2, 'ArrowLeft', 2],
    [0, 'ArrowDown', 3],
    [1, 'ArrowDown', 4],
    [4, 'ArrowUp', 1],
    [3, 'ArrowDown', 5],
    [5, 'ArrowUp', 4],
    [0, 'ArrowUp', 0],
    [5, 'ArrowDown', 5],
    [3, 'Home', 0],
    [3, 'End', 5],
  ] as const)
    it(`goes with ${key} from cell ${from} to ${to}`, () => equal(nextRow(matrix, from, key, 'ltr'), to));

  it('mirrors left and right, and nothing else', () => {
    equal(nextRow(matrix, 0, 'ArrowLeft', 'rtl'), 1);
    equal(nextRow(matrix, 1, 'ArrowRight', 'rtl'), 0);
    equal(nextRow(matrix, 1, 'ArrowDown', 'rtl'), 4);
  });

  it('takes rows as wide as the picture one after another, whatever the arrow', () => {
    const list = rows([undefined], [undefined], [undefined]);
    equal(
      ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'].map(key => nextRow(list, 1, key, 'ltr')),
      [2, 2, 0, 0],
    );
    equal(nextRow(list, 2, 'ArrowDown', 'ltr'), 2);
    equal(nextRow(list, 0, 'ArrowLeft', 'ltr'), 0);
  });

  it('knows no other key', () => equal(nextRow(matrix, 0, 'a', 'ltr'), undefined));
});
