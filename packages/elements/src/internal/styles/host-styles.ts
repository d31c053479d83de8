import { FONTS, pageColor, type ThemeToken } from '@uncac-figures/figures';
import { css, unsafeCSS } from 'lit';

/** The page's colours that the layer over a picture uses. */
const colors = (['ground', 'ink', 'link', 'line', 'mark'] as const satisfies readonly ThemeToken[])
  .map(token => `--${token}: ${pageColor(token)};`)
  .join('');

const fonts = Object.entries(FONTS).map(([script, fonts]) => {
  const its = script === 'latin' ? '' : `:lang(${script})`;
  return `:is(button, .overlay, .problem)${its}{font-family:var(--uncac-font, ${fonts})}`;
});

/** Styles of the layer over a picture and of the controls, with their colours. */
export const hostStyles = css`
  :host {
    display: block;
    position: relative;
    isolation: isolate;
    ${unsafeCSS(colors)}
  }
  :host([hidden]) {
    display: none;
  }
  .empty {
    min-height: var(--uncac-min-height, 40rem);
  }
  button,
  .overlay {
    font-size: 14px;
    line-height: 1.45;
    color: var(--ink);
    text-align: start;
  }
  :is(button, .overlay):lang(ar) {
    font-size: 15px;
    line-height: 1.7;
  }
  ${unsafeCSS(fonts.join(''))}
  button {
    box-sizing: border-box;
    min-height: 24px;
    margin: 0;
    padding: 0 12px;
    border: 1px solid var(--line);
    border-radius: 3px;
    background: var(--ground);
    color: var(--link);
    cursor: pointer;
    white-space: nowrap;
  }
  button[aria-pressed='true'] {
    border-color: var(--ink);
    box-shadow: inset 0 -2px var(--ink);
  }
  .row:focus,
  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  .explore.adopted,
  .copy {
    display: var(--uncac-tools);
    position: absolute;
    z-index: 1;
    line-height: 1;
  }
  .overlay {
    position: absolute;
    z-index: 2;
    pointer-events: none;
  }
  .row,
  .state-mark {
    position: absolute;
    width: 100%;
  }
  .row {
    pointer-events: auto;
  }
  .state-mark {
    outline: 2px solid var(--mark);
    outline-offset: 6px;
  }
  .state-mark::after {
    content: '';
    position: absolute;
    bottom: -2px;
    inset-inline-end: 2px;
    width: 10px;
    height: 10px;
    background: var(--mark);
    transform: rotate(45deg);
  }
  .tooltip {
    position: absolute;
    z-index: 1;
    top: var(--below);
    box-sizing: border-box;
    width: 100%;
    margin: 8px 0;
    padding: 9px 12px;
    border: 1.5px solid var(--ink);
    border-radius: 3px;
    background: var(--ground);
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.12);
    overflow-wrap: anywhere;
    pointer-events: auto;
  }
  .tooltip.small {
    width: 264px;
  }
  .tooltip[data-side='above'] {
    top: auto;
    bottom: var(--above);
  }
  .tooltip::before {
    content: '';
    position: absolute;
    inset: -10px 0;
    z-index: -1;
  }
  .tooltip.through {
    pointer-events: none;
  }
  .mark-name {
    font-size: 13px;
  }
  .overlay strong {
    font-weight: 600;
  }
  .themed {
    position: absolute;
    width: var(--uncac-drawn, 0);
  }
  .status {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (forced-colors: active) {
    :host {
      --mark: Highlight;
      --uncac-drawn: 1px;
    }
    .state-mark {
      forced-color-adjust: none;
    }
    .row:focus,
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    button,
    .tooltip,
    .state-line {
      display: none !important;
    }
  }
`;
