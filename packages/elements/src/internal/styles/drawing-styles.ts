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
    svg {
      direction: ltr;
      font-size: 14px;
      fill: var(--ink);
      font-variant-numeric: tabular-nums;
    }
    text {
      unicode-bidi: plaintext;
    }
    .part-1,
    .hatch-line {
      fill: var(--part-1);
    }
    .part-2 {
      fill: var(--part-2);
    }
    .possible {
      stroke: var(--part-1);
    }
    .hatch-ground {
      fill: var(--ground);
    }
    .whole {
      fill: none;
      stroke: var(--line);
    }
    .divider {
      stroke: var(--line);
      stroke-dasharray: 2 4;
    }
    .label,
    .strong,
    .on-part-1,
    .on-part-2,
    .apart-value {
      font-weight: 600;
    }
    .on-part-1,
    .on-part-2,
    .apart-value {
      font-size: 13px;
    }
    .on-part-1 {
      fill: var(--on-part-1);
    }
    .on-part-2 {
      fill: var(--on-part-2);
    }
    .bound {
      font-size: 12px;
      fill: var(--muted);
    }
    .wide {
      display: none;
    }
    @container (min-width: ${unsafeCSS(breakpoint)}px) {
      .label,
      .value,
      .apart-label {
        font-size: 15px;
      }
      .wide {
        display: inline;
      }
      .narrow {
        display: none;
      }
    }
  `;
}
