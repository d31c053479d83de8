import { figureStyles } from '@uncac-figures/figures';
import { css, unsafeCSS } from 'lit';

/** Styles of a drawn figure: the style sheet of pasted ones, the controls in the figure, and messages. */
export const drawnStyles = css`
  ${unsafeCSS(figureStyles)}
  .uncac-tools::after {
    content: none;
  }
  .uncac-picture,
  .uncac-tools,
  .uncac-cite > p {
    position: relative;
  }
  .uncac-figure .uncac-notice > button {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    white-space: normal;
  }
  .problem {
    margin: 0 0 16px;
    padding: 2px 0;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--mark);
    color: var(--ink);
    font-size: 16px;
    line-height: 1.5;
  }
  .problem:lang(ar) {
    font-size: 17px;
    line-height: 1.75;
  }
  .problem p {
    margin: 0;
    max-width: 68ch;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .problem strong {
    color: var(--mark);
  }
  .problem.not-loaded {
    box-sizing: border-box;
    padding: 24px;
    border: 1.5px dashed var(--line);
    border-radius: 2px;
  }
  .not-loaded strong {
    color: inherit;
  }
  .way-on {
    display: flex;
    gap: 16px;
    margin-top: 12px;
    font-size: 14px;
    line-height: 32px;
  }
`;
