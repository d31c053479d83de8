import { markView, patternsView, type DrawnFigure } from '@uncac-figures/figures';
import { html, svg, type TemplateResult } from 'lit';

/** The picture, from the same marks as the file. */
export function drawing({ height, alt, dir, marks }: DrawnFigure): TemplateResult {
  return html`<svg role="img" aria-label=${alt} width="100%" height=${height}>
    ${patternsView(svg, dir)}${marks.map(mark => markView(mark, dir, { svg, live: true }))}
  </svg>`;
}
