import { css } from 'lit';

/** The parts of a drawn figure around its picture, and the messages. */
export const figureStyles = css`
  .problem,
  .figure {
    margin: 0;
    font-size: 14px;
    line-height: 1.45;
    color: var(--ink);
    text-align: start;
  }
  :is(.problem, .figure):lang(ar) {
    font-size: 15px;
    line-height: 1.7;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 4px;
    font-size: 19px;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  p {
    margin: 0;
    max-width: 68ch;
    text-wrap: pretty;
  }
  .finding,
  .state {
    margin-bottom: 12px;
    font-size: 16px;
    line-height: 1.5;
  }
  :lang(zh) :is(.finding, .state) {
    line-height: 1.7;
  }
  :lang(ar) :is(.finding, .state) {
    font-size: 17px;
    line-height: 1.75;
  }
  :lang(ar) :is(h2, h3, h4, h5, h6) {
    font-size: 20px;
    line-height: 1.5;
  }
  .state,
  .problem {
    padding: 2px 0;
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--mark);
  }
  .state strong,
  .problem strong {
    color: var(--mark);
  }
  .known::before {
    content: '';
    display: inline-block;
    width: 9px;
    height: 9px;
    margin-inline: 2px 10px;
    background: var(--mark);
    transform: rotate(45deg);
    forced-color-adjust: none;
  }
  .lines {
    display: grid;
    grid-template-columns: minmax(min-content, max(112px, 28%)) 1fr;
    margin: 0 0 16px;
    border-top: 1.5px solid var(--ink);
    font-size: 16px;
    line-height: 24px;
  }
  .lines:lang(ar) {
    font-size: 17px;
    line-height: 30px;
  }
  dt,
  dd {
    margin: 0;
    padding: 7px 0;
    border-bottom: 1px solid var(--rule);
  }
  dt {
    padding-inline-end: 12px;
    color: var(--muted);
    font-size: 14px;
  }
  dt:lang(ar) {
    font-size: 15px;
  }
  .nearest {
    min-height: 32px;
  }
  .note,
  .source {
    max-width: 76ch;
    margin-top: 10px;
    font-size: 13px;
    line-height: 1.5;
  }
  :lang(ar) :is(.note, .source) {
    line-height: 1.75;
  }
  .source {
    color: var(--muted);
  }
  .tools {
    display: var(--uncac-tools, flex);
    flex-wrap: wrap;
    align-items: start;
    gap: 8px 16px;
    margin-top: 12px;
    padding-top: 8px;
  }
  .figure .tools {
    border-top: 1px solid var(--rule);
  }
  .tools > button,
  summary,
  .tools > a {
    min-height: 32px;
    line-height: 30px;
  }
  .tools > details[open] {
    order: 1;
    flex-basis: 100%;
    min-width: 0;
  }
  a,
  summary {
    color: var(--link);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .cite p {
    max-width: 76ch;
    min-height: 24px;
    padding-inline-end: 120px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: 6px;
    color: var(--muted);
    text-align: start;
  }
  th,
  td {
    padding: 6px 8px;
    border-bottom: 1px solid var(--rule);
    font-weight: 400;
    text-align: start;
    vertical-align: bottom;
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    padding-inline-start: 0;
    background: var(--ground);
  }
  thead th,
  .total > * {
    border-bottom: 1.5px solid var(--ink);
    font-weight: 600;
  }
  td,
  thead th:not(:first-child) {
    text-align: end;
  }
  .problem {
    margin-bottom: 16px;
    font-size: 16px;
  }
  .vacant {
    max-width: 76ch;
    font-size: 16px;
    line-height: 1.5;
  }
  .vacant:lang(ar) {
    font-size: 17px;
    line-height: 1.75;
  }
  .vacant > p + p {
    margin-top: 6px;
  }
  .vacant,
  .not-loaded {
    box-sizing: border-box;
    padding: 24px;
    border: 1.5px dashed var(--line);
    border-radius: 2px;
  }
  .not-loaded strong {
    color: inherit;
  }
  @media print {
    .figure,
    tr {
      break-inside: avoid;
    }
    /* Taller than a sheet: whole and smaller, rather than cut in the middle of a line. */
    :host(uncac-cycle-timeline) .picture {
      zoom: 0.7;
    }
    summary,
    .tools > a {
      display: none;
    }
    details:not(.cite) {
      flex-basis: 100%;
      min-width: 0;
    }
    details:not(.cite)::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
