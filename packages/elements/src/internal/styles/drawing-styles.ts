import { markStyles, strokeStyles, wideStyles } from '@uncac-figures/figures';
import { css, unsafeCSS } from 'lit';
import { byBreakpoint } from './by-breakpoint.js';

const paint = (token: string): string => `var(--${token})`;

/** The styles of a drawn picture's marks. From `breakpoint` pixels of its width on, its wide layout shows. */
export const drawingStyles = byBreakpoint(
  breakpoint => css`
    .uncac-picture {
      container-type: inline-size;
      background: var(--ground);
    }
    .uncac-picture > svg {
      display: block;
      overflow: visible;
      letter-spacing: normal;
      word-spacing: normal;
    }
    ${unsafeCSS(markStyles(paint) + strokeStyles(paint))}
    .hatch-line {
      width: var(--hatch-width);
    }
    .stripes {
      display: var(--stripes);
    }
    .striped {
      stroke: var(--edge);
    }
    @container (min-width: ${unsafeCSS(breakpoint)}px) {
      ${unsafeCSS(wideStyles)}
    }
  `,
);
