import { markStyles, wideStyles } from '@uncac-figures/figures';
import { css, unsafeCSS, type CSSResult } from 'lit';

/** How the marks of a drawn picture look. From `breakpoint` pixels of its width the wide layout holds. */
export function drawingStyles(breakpoint: number): CSSResult {
  return css`
    .drawing {
      container-type: inline-size;
      background: var(--ground);
    }
    .picture {
      display: block;
      overflow: visible;
    }
    ${unsafeCSS(markStyles(token => `var(--${token})`))}
    @container (min-width: ${unsafeCSS(breakpoint)}px) {
      ${unsafeCSS(wideStyles)}
    }
  `;
}
