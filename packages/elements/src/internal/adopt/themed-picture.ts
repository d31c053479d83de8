import type { CompiledFigure, DrawnFigure } from '@uncac-figures/figures';
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { drawing } from '../draw/drawing.js';
import { drawingStyles } from '../styles/drawing-styles.js';
import { themeStyles } from '../styles/theme-styles.js';

/** Draws a picture over the pasted one, which is left as it is; or in its place, if it did not arrive. */
export interface ThemedPicture {
  over(figure: DrawnFigure): TemplateResult;
  instead(figure: DrawnFigure): TemplateResult;
  /** The styles of a drawn picture, beside the host's. Without a figure, only those of messages. */
  styles(compiled: CompiledFigure | undefined): readonly CSSResult[];
}

/** Below all other layers over the picture. On paper the pasted picture shows, unless the theme is for paper. */
const overStyles = css`
  .overlay > .uncac-picture {
    position: absolute;
    inset: 0;
    margin: 0;
    z-index: -1;
  }
  @media print {
    .overlay > .uncac-picture {
      display: var(--uncac-printed, none);
    }
  }
`;

/** The marks of the pasted picture once more, in the theme of the page. */
export const themedPicture: ThemedPicture = {
  over: figure => html`<div class="uncac-picture" aria-hidden="true">${drawing(figure)}</div>`,
  instead: figure => html`<div class="uncac-picture">${drawing(figure)}</div>`,
  styles: compiled =>
    compiled ? [themeStyles, drawingStyles(compiled.breakpoint), overStyles] : [themeStyles],
};
