import { splitPhrase, type FigureRow, type Layout } from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from './explore-controller.js';
import { share } from './share.js';

/** Pixels between the pointer and a tooltip beside it. */
const BESIDE = 24;

/**
 * A row's sentence with its name in bold; the name comes first where it is not in the sentence. The pointer's way on is
 * free: the tooltip is on the side of the row from which the pointer came and, where there is room, beside it. For the
 * keyboard it is below the row, or above the last two rows, so that it stays within the picture, and lets the pointer through.
 */
export function tooltip(
  rows: readonly FigureRow[],
  index: number,
  layout: Layout,
  height: number,
  entry: Entry | undefined,
  tapped: (event: MouseEvent) => void,
): TemplateResult | typeof nothing {
  const row = rows[index];
  if (!row) return nothing;
  const { name, sentence } = row;
  const text = sentence.includes(name) ? sentence : `${name} ${sentence}`;
  const [before, strong, after] = splitPhrase({ text, strong: name });
  const { x, y, width = 0, height: high } = row.box[layout];
  const lines = [...new Set(rows.map(each => each.box[layout].y))];
  const line = lines.indexOf(y);
  const rest = lines.length - 1 - line;
  const side = entry
    ? (entry.side ?? (line && !rest ? 'below' : 'above'))
    : line > 1 && rest < 2
      ? 'above'
      : 'below';
  const beside = layout === 'wide' && x === undefined && entry;
  const across = beside
    ? besidePointer(beside.across)
    : layout === 'wide' && x !== undefined
      ? `inset-inline-start: clamp(0px, ${x + width / 2}% - 132px, 100% - 264px)`
      : '';
  return html`<div
    class="tooltip ${layout === 'wide' ? 'small' : ''} ${beside ? 'beside' : ''} ${entry ? '' : 'through'}"
    aria-hidden="true"
    .style=${`${side === 'above' ? `bottom: ${share(height - y, height)}` : `top: ${share(y + high, height)}`}; ${across}`}
    @click=${tapped}
  >
    ${before}<strong>${strong}</strong>${after}
  </div>`;
}

/** At the side of the pointer that has more room; `across` is the pointer's share of the row, from the left. */
function besidePointer(across: number): string {
  const [edge, share] = across < 0.5 ? ['left', across] : ['right', 1 - across];
  return `${edge}: calc(${share * 100}% + ${BESIDE}px); width: min(264px, 50% - ${BESIDE}px)`;
}
