import {
  CYCLE_TIMELINE_FIGURES,
  sayAboutState,
  TIMELINE_KINDS,
  TIMELINE_YEARS,
  type CycleTimelineFigure,
  type TimelineKinds,
} from '@uncac-figures/figures';
import type { PropertyDeclarations } from 'lit';
import { FigureElement } from '../internal/figure-element.js';
import type { ElementKind } from '../internal/request/element-request.js';
import { stateLine } from './state-line.js';
import { stateWords } from './state-words.js';

/**
 * @summary The Convention, the two review cycles and the events in them, down the years. `country` adds that State's
 * own line: its signature, when it became a party, and how the report names it.
 * How it meets WCAG 2.2 and the critical tests of Chartability, test by test: `ACCESSIBILITY.md` of the package.
 *
 * @slot - The figure as pasted HTML. It is adopted, unchanged, where it is what the attributes ask; otherwise it is
 * shown until the figure asked for is drawn instead.
 *
 * @fires {FigureReadyEvent} uncac-ready - The figure is shown, and can be explored.
 * @fires {FigureSelectEvent} uncac-select - An event or a count was chosen, with a click or with Enter.
 * @fires {FigureErrorEvent} uncac-error - Something asked for could not be shown; the page shows what it showed before.
 *
 * @cssproperty --uncac-ground - Behind the picture.
 * @cssproperty --uncac-ink - Text and the focus ring.
 * @cssproperty --uncac-muted - Dates, months and source.
 * @cssproperty --uncac-link - Links and buttons.
 * @cssproperty --uncac-line - Edges of controls.
 * @cssproperty --uncac-rule - Hairlines without meaning.
 * @cssproperty --uncac-mark - The marked State.
 * @cssproperty --uncac-part-1 - Days, and the edges of months.
 * @cssproperty --uncac-part-2 - Months, and the edges of years.
 * @cssproperty --uncac-cycle-1 - The first cycle.
 * @cssproperty --uncac-cycle-2 - The second cycle.
 * @cssproperty --uncac-edge - Edges of solid areas.
 * @cssproperty --uncac-edge-width - Width of every edge that means something.
 * @cssproperty --uncac-font - Letters, as a `font-family`.
 * @cssproperty [--uncac-tools=flex] - `none` leaves out the buttons and links under a figure.
 * @cssproperty [--uncac-drawn=0] - `1px` has a pasted picture drawn over in the page's colours; without it the picture
 * shows as it is, light.
 * @cssproperty [--uncac-min-height] - Kept free while an element without content loads; about the height of its figure.
 */
export class UncacCycleTimeline extends FigureElement<CycleTimelineFigure> {
  static override properties: PropertyDeclarations = { kinds: {}, from: {}, to: {} };

  /** `all`, `convention`, `requests`, `reports` or `decisions`; the starts of the cycles are always there. */
  declare kinds: TimelineKinds | null;
  /** First year shown: that of the Convention, such as `2003`, or that from which information is counted. */
  declare from: string | null;
  /** Last year shown: that of the report, such as `2021`, or that of the report before it. */
  declare to: string | null;

  protected override readonly kind: ElementKind<CycleTimelineFigure> = {
    type: 'cycle-timeline',
    figures: CYCLE_TIMELINE_FIGURES,
    options: () => ({ kinds: TIMELINE_KINDS, ...TIMELINE_YEARS }),
    aboutState: async lang => {
      const { stateWords: words } = await stateWords[lang]();
      return (figure, facts) => sayAboutState(figure, facts, words);
    },
    stateMark: async lang => {
      const { stateWords: words } = await stateWords[lang]();
      return stateLine(words);
    },
  };

  constructor() {
    super();
    this.kinds = null;
    this.from = null;
    this.to = null;
  }

  protected override options(): Readonly<Record<string, string | null>> {
    return { kinds: this.kinds, from: this.from, to: this.to };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'uncac-cycle-timeline': UncacCycleTimeline;
  }
}
