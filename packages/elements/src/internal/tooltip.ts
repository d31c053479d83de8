import { splitPhrase, type FigureRow, type Layout } from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * A row's sentence with its name in bold; the name comes first where the sentence does not say it. Below the row,
 * above it for the last two, so that it stays within the picture.
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
  const above = index > 1 && index >= rows.length - 2;
  const place = above ? `bottom: ${height - box.y}px` : `top: ${box.y + box.height}px`;
  return html`<div class="tooltip ${layout}" aria-hidden="true" .style=${place}>
    ${before}<strong>${strong}</strong>${after}
  </div>`;
}
