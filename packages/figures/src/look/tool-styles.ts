import { pageColor } from './page-color.js';
import { printStyles } from './print-styles.js';

/** The tools under a figure: table, links to the files, citation; on a screen and on paper. */
export const toolStyles = `.uncac-tools {
  display: var(--uncac-tools, flow-root);
  margin-block-start: 12px;
  padding-block-start: 8px;
  border-block-start: 1px solid ${pageColor('rule')};
  font-size: var(--uncac-small);
  line-height: 32px;
}
.uncac-tools summary {
  float: inline-start;
  margin-inline-end: 8px;
  padding-inline: 4px;
  list-style: none;
  cursor: pointer;
}
.uncac-tools summary::-webkit-details-marker {
  display: none;
}
.uncac-scroll {
  clear: both;
  overflow-x: auto;
  padding-block-start: 8px;
  container: uncac-table / inline-size;
}
/* The place of the button that copies, which the script adds without moving anything. */
.uncac-cite > p {
  clear: both;
  max-inline-size: 76ch;
  min-block-size: 24px;
  margin: 0;
  padding-block: 8px;
  padding-inline-end: var(--uncac-copy-width);
  line-height: var(--uncac-small-leading);
}
.uncac-links {
  display: flex;
  flex-wrap: wrap;
  gap: 0 8px;
  margin: 0;
}
.uncac-links a {
  display: inline-block;
  padding-inline: 4px;
}
.uncac-notice :is(a, button),
.uncac-links a,
.uncac-tools summary {
  color: ${pageColor('link')};
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 3px;
}
.uncac-links a:hover,
.uncac-tools summary:hover {
  text-decoration-thickness: 2px;
}
.uncac-figure :is(a, summary, .uncac-scroll):focus-visible {
  outline: 3px solid ${pageColor('ink')};
  outline-offset: 2px;
}
/* Table, the links and Cite in one row, and what is opened below all. */
@supports selector(::details-content) {
  .uncac-tools {
    display: var(--uncac-tools, flex);
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .uncac-tools > details {
    display: contents;
  }
  .uncac-tools summary {
    float: none;
    margin: 0;
  }
  .uncac-tools > details::details-content {
    order: 1;
    flex: 0 0 100%;
    min-inline-size: 0;
  }
}
@media (scripting: enabled) {
  /* A figure without a picture has nothing to explore. */
  :where(.uncac-picture) ~ .uncac-tools::after {
    content: '';
    inline-size: var(--uncac-explore-width);
    block-size: 32px;
  }
}
.uncac-data table {
  inline-size: 100%;
  border-collapse: collapse;
  font-size: var(--uncac-small);
  font-variant-numeric: tabular-nums;
  line-height: var(--uncac-small-leading);
}
.uncac-data caption {
  padding-block-end: 4px;
  color: ${pageColor('muted')};
  text-align: start;
}
.uncac-data :is(th, td) {
  padding: 6px;
  border-block-end: 1px solid ${pageColor('rule')};
  font-weight: 400;
  text-align: end;
  vertical-align: bottom;
}
.uncac-data :is(th, td):first-child {
  inline-size: 30%;
  padding-inline-start: 0;
  text-align: start;
}
.uncac-data thead th {
  border-block-end: 1.5px solid ${pageColor('ink')};
  font-weight: 600;
}
.uncac-data .uncac-total > * {
  border-block: 1.5px solid ${pageColor('ink')};
  font-weight: 600;
}
@container uncac-table (width < 480px) {
  .uncac-data table {
    min-inline-size: 500px;
  }
  /* As wide as the box that scrolls, not as the table in it. */
  .uncac-data caption {
    padding-inline-end: calc(100% - 100cqi);
  }
  .uncac-data :is(th, td):first-child {
    position: sticky;
    inset-inline-start: 0;
    background: ${pageColor('ground')};
  }
}
${printStyles}`;
