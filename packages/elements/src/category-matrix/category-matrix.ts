import {
  CATEGORY_MATRIX_FIGURES,
  openedOf,
  sayAboutState,
  type CategoryMatrixFigure,
  type Layout,
  type Opened,
} from '@uncac-figures/figures';
import type { nothing, PropertyDeclarations, TemplateResult } from 'lit';
import { FigureElement } from '../internal/figure-element.js';
import type { ElementKind } from '../internal/request/element-request.js';
import type { Shown } from '../internal/request/element-view.js';
import { hostStyles, layerStyles } from '../internal/styles/host-styles.js';
import { MatrixController } from './matrix-controller.js';
import { matrixStyles } from './matrix-styles.js';
import { stateWords } from './state-words.js';

/**
 * @summary Measures that the report describes, by category: by type, by stage, by how many States the text says. A cell
 * opens the measures that it counts, a letter the subsections of its category.
 * How it meets WCAG 2.2 and the critical tests of Chartability, test by test: `ACCESSIBILITY.md` of the package.
 *
 * @slot - The figure as pasted HTML. It is adopted, unchanged, where it is what the attributes ask; otherwise it is
 * shown until the figure asked for is drawn instead.
 *
 * @fires {FigureReadyEvent} uncac-ready - The figure is shown, and can be explored.
 * @fires {FigureSelectEvent} uncac-select - A cell was chosen, with a click or with Enter.
 * @fires {FigureErrorEvent} uncac-error - Something asked for could not be shown; the page shows what it showed before.
 *
 * @cssproperty --uncac-ground - Behind the picture.
 * @cssproperty --uncac-ink - Text and the focus ring.
 * @cssproperty --uncac-muted - Source and secondary text.
 * @cssproperty --uncac-link - Links and buttons.
 * @cssproperty --uncac-line - The line above the totals, edges of controls.
 * @cssproperty --uncac-rule - Edges of empty cells.
 * @cssproperty --uncac-mark - Edge of a message.
 * @cssproperty --uncac-step-1 - Cells of 1 or 2 measures.
 * @cssproperty --uncac-step-2 - Cells of 3 to 9.
 * @cssproperty --uncac-step-3 - Cells of 10 to 19.
 * @cssproperty --uncac-step-4 - Cells of 20 or more.
 * @cssproperty --uncac-on-step-1 - Numbers on step 1.
 * @cssproperty --uncac-on-step-2 - Numbers on step 2.
 * @cssproperty --uncac-on-step-3 - Numbers on step 3.
 * @cssproperty --uncac-on-step-4 - Numbers on step 4.
 * @cssproperty --uncac-step-line-1 - Edges of cells of step 1.
 * @cssproperty --uncac-step-line-2 - Edges of cells of step 2.
 * @cssproperty --uncac-step-line-3 - Edges of cells of step 3.
 * @cssproperty --uncac-step-line-4 - Edges of cells of step 4.
 * @cssproperty --uncac-edge-width - Width of every edge that means something.
 * @cssproperty --uncac-font - Letters, as a `font-family`.
 * @cssproperty [--uncac-tools=flex] - `none` leaves out the buttons and links under a figure.
 * @cssproperty [--uncac-drawn=0] - `1px` has a pasted picture drawn over in the page's colours; without it the picture
 * shows as it is, light.
 * @cssproperty [--uncac-min-height] - Kept free while an element without content loads; about the height of its figure.
 */
export class UncacCategoryMatrix extends FigureElement<CategoryMatrixFigure> {
  static override styles = [hostStyles, layerStyles, matrixStyles];

  static override properties: PropertyDeclarations = { category: {} };

  /** Of *types*: the category whose subsections are the columns, `a` to `f`, or `all`. */
  declare category: Opened | null;

  /** @internal */
  leave: (() => void) | undefined;

  protected override readonly kind: ElementKind<CategoryMatrixFigure> = {
    type: 'category-matrix',
    figures: CATEGORY_MATRIX_FIGURES,
    options: figure => ({ category: openedOf(figure) }),
    aboutState: async lang => {
      const { stateWords: words } = await stateWords[lang]();
      return (figure, facts) => sayAboutState(figure, facts, words);
    },
  };

  readonly #matrix = new MatrixController(
    this,
    this.explore,
    () => this.standing,
    category => {
      this.category = category;
    },
  );

  constructor() {
    super();
    this.category = null;
  }

  protected override options(): Readonly<Record<string, string | null>> {
    return { category: this.category };
  }

  protected override over(shown: Shown, layout: Layout): TemplateResult | typeof nothing {
    return this.#matrix.over(shown, layout);
  }

  protected override leading(shown: Shown): TemplateResult | typeof nothing {
    return this.#matrix.leading(shown);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'uncac-category-matrix': UncacCategoryMatrix;
  }
}
