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
  .back {
    margin-bottom: 12px;
    min-height: 32px;
  }
  .panel {
    position: absolute;
    z-index: 2;
    box-sizing: border-box;
    width: 100%;
    overflow: auto;
    padding: 0 16px 8px;
    border: 1.5px solid var(--ink);
    border-radius: 3px;
    background: var(--ground);
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.12);
    pointer-events: auto;
    user-select: text;
  }
  .panel:focus {
    padding: 0 14.5px 6.5px;
    border-width: 3px;
    outline: 0;
  }
  .panel-head {
    position: sticky;
    top: 0;
    display: flex;
    gap: 12px;
    align-items: start;
    justify-content: space-between;
    padding: 12px 0 8px;
    background: var(--ground);
    font-size: 16px;
    font-weight: 600;
  }
  .panel p {
    margin: 0;
  }
  .close {
    flex: none;
    min-height: 32px;
  }
  .panel ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .panel li {
    padding: 8px 0;
    border-top: 1px solid var(--uncac-rule, #d9d5cb);
    font-size: 16px;
    line-height: 1.5;
  }
  .panel small {
    display: block;
    color: var(--uncac-muted, #55605c);
    font-size: 13px;
  }
`;
