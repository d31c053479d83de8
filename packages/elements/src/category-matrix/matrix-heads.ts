import type { CellWords, CompiledFigure, FigureRow, Layout, Opened } from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';

/** A button over the letter of each category that can be opened. */
export function matrixHeads(
  words: CellWords,
  { figure, rows, legend }: CompiledFigure,
  layout: Layout,
  open: (category: Opened) => void,
): TemplateResult | typeof nothing {
  if (figure !== 'types') return nothing;
  const letters = legend.filter(item => 'letter' in item);
  return html`${columns(rows, layout).map(({ column, middle }, index) => {
    const item = letters[index];
    return html`<button
      class="opener"
      data-column=${column}
      title=${item ? words.open(item.letter, item.text) : nothing}
      .style=${`inset-inline-start: calc(${middle}% - 16px)`}
      @click=${() => open(column)}
    ></button>`;
  })}`;
}

/** The columns of a matrix in order, with the middle of each in per cent: of its cells, such as `legislation/c`. */
function columns(
  rows: readonly FigureRow[],
  layout: Layout,
): readonly { readonly column: Opened; readonly middle: number }[] {
  const middles = new Map(
    rows.map(({ id, box }) => {
      const { x = 0, width = 100 } = box[layout];
      return [id.split('/')[1] ?? '', x + width / 2];
    }),
  );
  return [...middles]
    .map(([column, middle]) => ({ column: column as Opened, middle }))
    .sort((a, b) => a.middle - b.middle);
}
