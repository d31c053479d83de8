import { markView, patternsView, type DrawnFigure } from '@uncac-figures/figures';
import type { TemplateResult } from 'lit';
import { html, svg } from './fresh.js';

/**
 * The picture, from the same marks as the file. Its marks are hidden, since browsers tell the texts in it one by one
 * after its name.
 */
export function drawing({ height, alt, dir, marks }: DrawnFigure): TemplateResult {
  return html`<svg role="img" aria-label=${alt} width="100%" height=${height}>
    ${patternsView(svg, dir)}
    <g aria-hidden="true">${marks.map(mark => markView(mark, dir, { svg, live: true }))}</g>
  </svg>`;
}
