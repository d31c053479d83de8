import { light } from '@uncac-figures/figures';
import { css, unsafeCSS } from 'lit';

const tokens = Object.entries(light);
const all = (value: (token: string, light: string) => string): string =>
  tokens.map(([token, light]) => `--${token}:${value(token, light)}`).join(';');
const steps = [1, 2, 3, 4].map(step => `--step-${step}:Canvas`);

/**
 * Colours and strokes of a drawn picture: the page's, else those of the light theme. Where the system forces its own
 * colours, patterns and numbers take their place.
 */
export const themeStyles = css`
  :host {
    ${unsafeCSS(all((token, light) => `var(--uncac-${token},${light})`))};
  }
  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(all((_, light) => (light.startsWith('#') ? 'CanvasText' : light)))};
      ${unsafeCSS(steps.join(';'))};
      --ground: Canvas;
      --on-part-1: Canvas;
      --halo: Canvas;
      --part-2: GrayText;
      --cycle-1: GrayText;
      --link: LinkText;
      --mark: Highlight;
      --edge: CanvasText;
      --stripes: inline;
    }
    svg,
    svg text {
      forced-color-adjust: none;
    }
  }
`;
