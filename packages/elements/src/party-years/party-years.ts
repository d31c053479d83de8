import { PARTY_YEARS_FIGURES, sayAboutState, type PartyYearsFigure } from '@uncac-figures/figures';
import { FigureElement } from '../internal/figure-element.js';
import type { ElementKind } from '../internal/request/element-request.js';
import { stateWords } from './state-words.js';

/**
 * @summary Parties to the Convention by year, as bars: how many joined, and how many there were. `country` marks the
 * year in which the State joined.
 * How it meets WCAG 2.2 and the critical tests of Chartability, test by test: `ACCESSIBILITY.md` of the package.
 *
 * @slot - The figure as pasted HTML. It is adopted, unchanged, where it is what the attributes ask; otherwise it is
 * shown until the figure asked for is drawn instead.
 *
 * @fires {FigureReadyEvent} uncac-ready - The figure is shown, and can be explored.
 * @fires {FigureSelectEvent} uncac-select - A row was chosen, with a click or with Enter.
 * @fires {FigureErrorEvent} uncac-error - Something asked for could not be shown; the page shows what it showed before.
 *
 * @cssproperty --uncac-ground - Behind the picture.
 * @cssproperty --uncac-ink - Text and the focus ring.
 * @cssproperty --uncac-muted - Source.
 * @cssproperty --uncac-link - Links and buttons.
 * @cssproperty --uncac-line - Edges of controls.
 * @cssproperty --uncac-rule - Hairlines without meaning.
 * @cssproperty --uncac-mark - The marked State.
 * @cssproperty --uncac-part-1 - The bars.
 * @cssproperty --uncac-edge - Edges of solid areas.
 * @cssproperty --uncac-edge-width - Width of every edge that means something.
 * @cssproperty --uncac-font - Letters, as a `font-family`.
 * @cssproperty [--uncac-tools=flex] - `none` leaves out the buttons and links under a figure.
 * @cssproperty [--uncac-drawn=0] - `1px` has a pasted picture drawn over in the page's colours; without it the picture
 * shows as it is, light.
 * @cssproperty [--uncac-min-height] - Kept free while an element without content loads; about the height of its figure.
 */
export class UncacPartyYears extends FigureElement<PartyYearsFigure> {
  protected override readonly kind: ElementKind<PartyYearsFigure> = {
    type: 'party-years',
    figures: PARTY_YEARS_FIGURES,
    options: () => ({}),
    aboutState: async lang => {
      const { stateWords: words } = await stateWords[lang]();
      return (figure, facts) => sayAboutState(figure, facts, words);
    },
  };

  protected override options(): Readonly<Record<string, string | null>> {
    return {};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'uncac-party-years': UncacPartyYears;
  }
}
