import { FONTS, pageColor, placeHeight, type ThemeToken } from '@uncac-figures/figures';
import { css, unsafeCSS } from 'lit';
import { byBreakpoint } from './by-breakpoint.js';

/** The page's colours that the layer over a picture uses. */
const colors = (['ground', 'ink', 'link', 'line', 'mark'] as const satisfies readonly ThemeToken[])
  .map(token => `--${token}: ${pageColor(token)};`)
  .join('');

const fonts = Object.entries(FONTS).map(([script, fonts]) => {
  const its = script === 'latin' ? '' : `:lang(${script})`;
  return `:is(button, .overlay, .problem)${its}{font-family:var(--uncac-font, ${fonts})}`;
});

/** Styles of the element itself. */
export const hostStyles = css`
  :host {
    display: block;
    isolation: isolate;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  :host([hidden]) {
    display: none;
  }
`;

/** Styles of the layer over a picture and of the controls, with their colours: for an element, and for each layer. */
export const layerStyles = css`
  :host {
    position: relative;
    ${unsafeCSS(colors)}
  }
  .empty {
    min-height: ${unsafeCSS(placeHeight)};
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
  .over-tools,
  .over-citation,
  .layer {
    display: contents;
  }
  .over-picture {
    display: block;
    position: relative;
  }
  /* What opens over the picture lies over what follows it too. */
  :host(:is(:hover, :focus-within)) > .over-picture {
    z-index: 1;
  }
  /* As the figures' style sheet has it. A picture is as high at any width, so that nothing moves. */
  ::slotted(img) {
    inline-size: 100% !important;
  }
  slot[hidden] {
    display: none;
  }
  /* The last of the tools, and at the end of the citation; in a corner, where the page lacks the figures' style sheet. */
  .explore,
  .copy {
    position: absolute;
    inset-inline-end: 0;
  }
  .explore {
    display: var(--uncac-tools);
    position: var(--uncac-tool-position, absolute);
    inset-block-start: 0;
    inline-size: var(--uncac-explore-width);
    block-size: max(1lh, 24px);
    padding: 0;
    text-align: center;
  }
  .explore,
  .explore:lang(ar) {
    line-height: inherit;
  }
  .copy {
    inset-block: var(--uncac-copy-inset, auto 100%);
    line-height: 1;
  }
  .over-picture .explore {
    inset-block: auto 0;
  }
  /* The place that the figures' style sheet keeps for the button. */
  :host::after {
    content: none !important;
  }
  .overlay {
    position: absolute;
    inset: 0 0 auto;
    container-type: inline-size;
    pointer-events: none;
  }
  .moved,
  .moved ~ .explore {
    visibility: hidden;
  }
  .placed {
    position: absolute;
    inset: var(--narrow);
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
    /* Over the picture as high as it is printed. */
    .overlay {
      height: auto !important;
      bottom: 0;
    }
    button,
    .tooltip,
    .state-line {
      display: none !important;
    }
  }
`;

/** The boxes of rows where the wide layout of a picture shows, that is from `breakpoint` pixels of its width on. */
export const placeStyles = byBreakpoint(
  breakpoint => css`
    @container (min-width: ${unsafeCSS(breakpoint)}px) {
      .placed {
        inset: var(--wide);
      }
    }
  `,
);
