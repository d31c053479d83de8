/**
 * A figure on paper, four fifths as large: its smallest letters are 12 px high on the screen and 7 pt here. Heading,
 * legend and picture are on one sheet; a table breaks between its rows, and never leaves one or two of them, or the
 * source, alone.
 */
export const printStyles = `@media print {
  .uncac-figure {
    zoom: 0.8;
  }
  .uncac-figure > p {
    max-inline-size: none;
  }
  .uncac-figure > p:lang(ar) {
    line-height: 1.55;
  }
  .uncac-figure :is(.uncac-title, .uncac-finding, .uncac-notice, .uncac-state, .uncac-lines, .uncac-legend, .uncac-heading, caption, thead) {
    break-after: avoid;
  }
  .uncac-figure :is(p, ul.uncac-legend, dl, li, tr, .uncac-empty),
  .uncac-figure:has(.uncac-empty) {
    break-inside: avoid;
  }
  .uncac-figure :is(.uncac-source, tr:nth-last-child(-n + 3), tr:nth-child(2), tr:nth-child(3)) {
    break-before: avoid;
  }
  /* Too tall for a sheet with its heading: whole and smaller, rather than cut in the middle of a line. */
  .uncac-figure > .uncac-picture > :is(img, svg) {
    zoom: min(1, 790 / attr(height number)) !important;
  }
  .uncac-figure[data-uncac*='/cycle-timeline/'] > .uncac-picture > :is(img, svg) {
    zoom: 0.6 !important;
    zoom: min(1, 882 / attr(height number)) !important;
  }
  .uncac-links,
  .uncac-tools summary,
  .uncac-tools::after,
  .uncac-cite {
    display: none !important;
  }
  .uncac-tools {
    display: var(--uncac-tools, block);
    border: 0;
    padding: 0;
  }
  .uncac-tools > .uncac-data {
    display: block;
  }
  .uncac-data::details-content {
    display: block;
    block-size: auto;
    content-visibility: visible;
  }
  .uncac-scroll {
    padding: 0;
  }
  .uncac-data :is(th, td) {
    padding-block: 2px;
  }
}
`;
