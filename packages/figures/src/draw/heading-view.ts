import type { CompiledFigure } from '../model/compiled-figure.js';
import type { Tag } from './tag.js';

/** The language of a block and the direction in which it is written. */
export type Written = Pick<CompiledFigure, 'lang' | 'dir'>;

/** A heading of the level that the page asks for; beyond 6 there is none. */
export function headingView<Part>(
  level: number,
  look: string,
  text: string,
  { lang, dir }: Written,
  html: Tag<Part>,
): Part {
  switch (level) {
    case 2:
      return html`<h2 class="${look}" lang="${lang}" dir="${dir}">${text}</h2>`;
    case 4:
      return html`<h4 class="${look}" lang="${lang}" dir="${dir}">${text}</h4>`;
    case 5:
      return html`<h5 class="${look}" lang="${lang}" dir="${dir}">${text}</h5>`;
    case 6:
    case 7:
      return html`<h6 class="${look}" lang="${lang}" dir="${dir}">${text}</h6>`;
    default:
      return html`<h3 class="${look}" lang="${lang}" dir="${dir}">${text}</h3>`;
  }
}
