import type { FigureRow, Layout } from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';

/** A row's name and sentence, below the row; above it for the last two, so that it stays within the picture. */
export function tooltip(
  rows: readonly FigureRow[],
  index: number,
  layout: Layout,
  height: number,
): TemplateResult | typeof nothing {
  const row = rows[index];
  if (!row) return nothing;
  const { y, height: rowHeight } = row.box[layout];
  const above = index > 1 && index >= rows.length - 2;
  const place = above ? `bottom: ${height - y}px` : `top: ${y + rowHeight}px`;
  return html`<div class="tooltip ${layout} ${above ? 'above' : 'below'}" aria-hidden="true" .style=${place}>
    <strong>${row.name}</strong>
    <div>${row.sentence}</div>
  </div>`;
}
