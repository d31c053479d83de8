import { splitPhrase, type FigureRow, type Layout } from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { share } from './share.js';

/**
 * A row's sentence with its name in bold; the name comes first where it is not in the sentence. The tooltip is below
 * the row, or above the last two rows, so that it stays within the picture.
 */
export function tooltip(
  rows: readonly FigureRow[],
  index: number,
  layout: Layout,
  height: number,
): TemplateResult | typeof nothing {
  const row = rows[index];
  if (!row) return nothing;
  const { name, sentence } = row;
  const text = sentence.includes(name) ? sentence : `${name} ${sentence}`;
  const [before, strong, after] = splitPhrase({ text, strong: name });
  const box = row.box[layout];
  const lines = [...new Set(rows.map(each => each.box[layout].y))];
  const line = lines.indexOf(box.y);
  const above = line > 1 && line >= lines.length - 2;
  const down = above
    ? `bottom: ${share(height - box.y, height)}`
    : `top: ${share(box.y + box.height, height)}`;
  const across = layout === 'wide' ? `inset-inline-start: min(${box.x ?? 0}%, 100% - 264px)` : '';
  return html`<div class="tooltip ${layout}" aria-hidden="true" .style=${`${down}; ${across}`}>
    ${before}<strong>${strong}</strong>${after}
  </div>`;
}
