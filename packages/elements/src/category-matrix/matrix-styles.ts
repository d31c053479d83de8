import { css } from 'lit';

/** What a matrix lays over its picture. */
export const matrixStyles = css`
  .row {
    cursor: pointer;
  }
  .opened {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  .opener {
    position: absolute;
    top: 0;
    width: 32px;
    height: 26px;
    padding: 0;
    border-color: transparent;
    border-bottom-color: var(--link);
    border-radius: 0;
    background: none;
    pointer-events: auto;
  }
  .opener:hover {
    border-color: var(--link);
  }
  .inside {
    position: absolute;
    z-index: 2;
    inset: 0;
    overflow: auto;
    padding: 12px;
    background: var(--ground);
    pointer-events: auto;
    user-select: text;
  }
  .back {
    margin-bottom: 12px;
    min-height: 32px;
  }
`;
