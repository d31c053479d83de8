import {
  measuresOf,
  ordersOf,
  REGION_BARS_FIGURES,
  sayAboutState,
  type Measure,
  type Order,
  type RegionBarsFigure,
} from '@uncac-figures/figures';
import type { PropertyDeclarations } from 'lit';
import { FigureElement } from '../internal/figure-element.js';
import type { ElementKind } from '../internal/request/element-request.js';
import { stateWords } from './state-words.js';

/**
 * @summary States by regional group, as bars: who is known to have provided information, with new information, who is a
 * party; the executive summaries completed in each cycle; and Figures I and II of the report, whose place is kept.
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
 * @cssproperty --uncac-muted - Source and secondary numbers.
 * @cssproperty --uncac-link - Links and buttons.
 * @cssproperty --uncac-line - Outlines of the whole, edges of controls.
 * @cssproperty --uncac-rule - Hairlines without meaning.
 * @cssproperty --uncac-mark - The marked State.
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
export class UncacRegionBars extends FigureElement<RegionBarsFigure> {
  static override properties: PropertyDeclarations = { measure: {}, order: {} };

  /** `count`: States; `share`: per cent of the group's parties, or of all. */
  declare measure: Measure | null;
  /** `un`, `name` or `value`. */
  declare order: Order | null;

  protected override readonly kind: ElementKind<RegionBarsFigure> = {
    type: 'region-bars',
    figures: REGION_BARS_FIGURES,
    options: figure => ({ measure: measuresOf(figure), order: ordersOf(figure) }),
    aboutState: async lang => {
      const { stateWords: words } = await stateWords[lang]();
      return (figure, facts) => sayAboutState(figure, facts, words);
    },
  };

  constructor() {
    super();
    this.measure = null;
    this.order = null;
  }

  protected override options(): Readonly<Record<string, string | null>> {
    return { measure: this.measure, order: this.order };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'uncac-region-bars': UncacRegionBars;
  }
}
