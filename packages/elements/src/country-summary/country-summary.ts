import { countrySummaryPicture, sayOfState } from '@uncac-figures/figures';
import { nothing } from 'lit';
import { FigureElement } from '../internal/figure-element.js';
import type { ElementKind } from '../internal/request/element-request.js';
import { stateWords } from './state-words.js';

/**
 * @summary Facts about one State, for the top of a page about it: its group, what it did to become a party, whether it
 * is named among those that provided information, and its group's numbers in one bar. `country` names the State;
 * without it, the same about all States.
 * How it meets WCAG 2.2 and the critical tests of Chartability, test by test: `ACCESSIBILITY.md` of the package.
 *
 * @slot - The figure as pasted HTML. It is adopted, unchanged, where it is what the attributes ask; otherwise it is
 * shown until the figure asked for is drawn instead.
 *
 * @fires {FigureReadyEvent} uncac-ready - The figure is shown, and can be explored.
 * @fires {FigureSelectEvent} uncac-select - The bar was chosen, with a click or with Enter.
 * @fires {FigureErrorEvent} uncac-error - Something asked for could not be shown; the page shows what it showed before.
 *
 * @cssproperty --uncac-ground - Behind the picture.
 * @cssproperty --uncac-ink - Text and the focus ring.
 * @cssproperty --uncac-muted - Labels of the lines, source and secondary numbers.
 * @cssproperty --uncac-link - Links and buttons.
 * @cssproperty --uncac-line - Outline of the parties, edges of controls.
 * @cssproperty --uncac-rule - Hairlines without meaning.
 * @cssproperty --uncac-mark - The bracket over the part in which the State is.
 * @cssproperty --uncac-part-1 - New information, and the lines of the hatch.
 * @cssproperty --uncac-part-2 - Earlier only.
 * @cssproperty --uncac-on-part-1 - Numbers on part 1.
 * @cssproperty --uncac-on-part-2 - Numbers on part 2.
 * @cssproperty --uncac-edge - Edges of solid areas.
 * @cssproperty --uncac-edge-width - Width of every edge that means something.
 * @cssproperty --uncac-hatch-width - Width of the hatch's lines.
 * @cssproperty --uncac-stripes - `inline` puts stripes over part 2.
 * @cssproperty --uncac-halo - Around numbers on part 2, where it is striped.
 * @cssproperty --uncac-font - Letters, as a `font-family`.
 * @cssproperty [--uncac-tools=flex] - `none` leaves out the buttons and links under a figure.
 * @cssproperty [--uncac-drawn=0] - `1px` has a pasted picture drawn over in the page's colours; without it the picture
 * shows as it is, light.
 * @cssproperty [--uncac-min-height] - Kept free while an element without content loads; about the height of its figure.
 */
export class UncacCountrySummary extends FigureElement {
  protected override readonly kind: ElementKind = {
    type: 'country-summary',
    figures: ['all'],
    options: () => ({}),
    // The bracket in the picture marks the State.
    stateMark: () => Promise.resolve(() => nothing),
    figureAbout: countrySummaryPicture,
    aboutState: async lang => {
      const { stateWords: words } = await stateWords[lang]();
      return (figure, facts) => sayOfState(figure, facts, words);
    },
  };

  protected override options(): Readonly<Record<string, string | null>> {
    return {};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'uncac-country-summary': UncacCountrySummary;
  }
}
