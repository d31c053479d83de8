import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { figureKey, type CompiledFigure, type DrawnFigure, type Layout } from '@uncac-figures/figures';
import { readContent } from './adopt/pasted-figure.js';
import type { CiteController } from './explore/cite-controller.js';
import { closestLang } from './request/closest-lang.js';
import { FigureErrorEvent } from '../events.js';
import { EarlyClickController } from './explore/early-click-controller.js';
import { ExploreController } from './explore/explore-controller.js';
import { FigureController } from './request/figure-controller.js';
import { elementRequest, type ElementKind, type ElementRequest } from './request/element-request.js';
import type { Draw, ElementView, Shown } from './request/element-view.js';
import { NearViewportController } from './request/near-viewport-controller.js';
import { overlay } from './explore/overlay.js';
import { PictureController } from './adopt/picture-controller.js';
import { hostStyles } from './styles/host-styles.js';
import { SurroundingsController } from './request/surroundings-controller.js';
import type { ThemedPicture } from './adopt/themed-picture.js';

/**
 * The base of all elements. It adopts the figure in its content if the attributes ask for that figure, and draws
 * another otherwise. A subclass names its figures and options.
 */
export abstract class FigureElement<Figure extends string = string> extends LitElement {
  static override styles: CSSResultGroup = hostStyles;

  static override properties: PropertyDeclarations = {
    figure: {},
    country: {},
    digits: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    compiled: { attribute: false },
  };

  /** The figure to show. Without it: the one in the content, or the element's first. */
  declare figure: Figure | null;
  /** ISO 3166 alpha-3 or alpha-2 code, or M49 number, of the State to mark. */
  declare country: string | null;
  /** `latn` or, in Arabic, `arab`. Without it: the digits of `lang`, such as `ar-u-nu-arab`. */
  declare digits: string | null | undefined;
  /** Level of the heading of a drawn figure: 2 to 6. */
  declare headingLevel: number;
  /** A compiled figure of one's own, with its marks, shown instead of any other. */
  declare compiled: DrawnFigure | undefined;

  protected abstract readonly kind: ElementKind<Figure>;

  readonly #near = new NearViewportController(this);
  readonly #figure = new FigureController(this, () => this.#wanted());
  protected readonly explore: ExploreController = new ExploreController(this, () => this.standing);
  /** Loaded when a part of the figure is first opened: before, there is no citation to copy. */
  #cite: CiteController | undefined;
  /**
   * Loaded when the page's theme is another than that of the pasted picture: the module that draws over it, and the
   * figure with its marks.
   */
  #themed: { readonly drawn: ThemedPicture; readonly figure: DrawnFigure } | undefined;
  /** Key of the figure that was last loaded to be drawn over its picture. */
  #themedKey = '';
  readonly #picture = new PictureController(this, () => {
    const { view } = this.#figure;
    return 'pasted' in view ? view.pasted : undefined;
  });

  #styled: ElementView | undefined;
  /** What drew here last. */
  #draw: Draw | undefined;
  /** What had the focus before the update. */
  #focused: Element | null = null;

  constructor() {
    super();
    new SurroundingsController(this);
    new EarlyClickController(this, this.explore);
    this.figure = null;
    this.country = null;
    this.headingLevel = 3;
  }

  /** The value of each option's attribute; `null` where it is absent. */
  protected abstract options(): Readonly<Record<string, string | null>>;

  /** A layer over the picture beside the rows, where the element has one. It takes no space. */
  protected over(_shown: Shown, _layout: Layout, _height: number): TemplateResult | typeof nothing {
    return nothing;
  }

  /** A control between finding and legend of a drawn figure, where the element has one. */
  protected leading(_shown: Shown): TemplateResult | typeof nothing {
    return nothing;
  }

  #wanted(): ElementRequest | undefined {
    if (!this.#near.near) return undefined;
    const { compiled, figure, country, digits } = this;
    const asked = { compiled, figure, country, digits, options: this.options() };
    const lang = this.getAttribute('lang');
    return elementRequest(
      this.kind,
      { ...asked, lang, ambientLang: closestLang(this) },
      readContent(this, this.kind.type),
    );
  }

  /** The figure that is shown, if one is. */
  protected get standing(): CompiledFigure | undefined {
    return this.#shown()?.compiled;
  }

  #shown() {
    const { view } = this.#figure;
    return 'compiled' in view ? view : undefined;
  }

  protected override firstUpdated(): void {
    // A reader may have opened a part before this script came.
    if (this.querySelector('details[open]')) this.#offerCitation();
    // `toggle` does not bubble; while it is captured it passes here, also from a `<details>` of the slotted figure.
    else this.renderRoot.addEventListener('toggle', this.#offerCitation, { capture: true, once: true });
  }

  readonly #offerCitation = (): void => {
    void this.load(import('./explore/cite-controller.js'), ({ CiteController }) => {
      this.#cite = new CiteController(this, () => {
        const shown = this.#shown();
        return shown && { ...shown, root: 'pasted' in shown ? shown.pasted.root : this.renderRoot };
      });
    });
  };

  /** Calls `take` with the module once it has arrived. If it does not arrive, the figure stays as it is, without it. */
  protected async load<Module>(module: Promise<Module>, take: (module: Module) => void): Promise<void> {
    try {
      take(await module);
      this.requestUpdate();
    } catch (cause) {
      this.dispatchEvent(new FigureErrorEvent('not-loaded', cause));
    }
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (cause) {
      this.#figure.broke(cause);
    }
  }

  protected override willUpdate(): void {
    this.#focused = (this.renderRoot as ShadowRoot).activeElement;
    const { view } = this.#figure;
    if (this.#picture.themed) this.#loadThemed(view);
    const draw = 'draw' in view ? view.draw : this.#over?.drawn;
    if (view === this.#styled || !draw) return;
    this.#styled = view;
    adoptStyles(this.renderRoot as ShadowRoot, [
      ...(this.constructor as typeof FigureElement).elementStyles,
      ...draw.styles('compiled' in view ? view.compiled : undefined),
    ]);
  }

  protected override updated(): void {
    const { view } = this.#figure;
    if ('draw' in view) this.#draw = view.draw;
    this.#draw?.keepFocus(this.renderRoot as ShadowRoot, this.#focused);
  }

  /** Loads the module that draws over the pasted picture, and the picture's marks, once for a figure. */
  #loadThemed(view: ElementView): void {
    if (view.kind !== 'adopted' || !view.compiled.height) return;
    const { compiled } = view;
    const key = figureKey(compiled);
    if (key === this.#themedKey) return;
    this.#themedKey = key;
    const modules = Promise.all([import('./adopt/themed-picture.js'), view.marks()]);
    void this.load(modules, ([{ themedPicture: drawn }, marks]) => {
      this.#themed = { drawn, figure: { ...compiled, marks } };
    });
  }

  /**
   * The module that draws over the picture, with its figure, where a pasted picture is in another theme than the page.
   */
  get #over(): { readonly drawn: ThemedPicture; readonly figure: DrawnFigure } | undefined {
    const { view } = this.#figure;
    const themed = this.#themed;
    return view.kind === 'adopted' &&
      this.#picture.themed &&
      themed &&
      figureKey(themed.figure) === figureKey(view.compiled)
      ? themed
      : undefined;
  }

  protected override render(): TemplateResult {
    const { view } = this.#figure;
    if (view.kind === 'content')
      return html`<slot></slot>${this.childElementCount ? nothing : html`<div class="empty"></div>`}`;
    if (view.kind === 'problem')
      return html`${view.draw.problem(view, () => this.#figure.retry())}<slot></slot>`;

    const { compiled, overlay: words, state } = view;
    const over = this.#over;
    const { exploring, toggle } = this.explore;
    const place = this.#picture.button;
    const button = !compiled.rows.length
      ? nothing
      : html`<button
          class="explore ${view.kind}"
          lang=${compiled.lang}
          aria-pressed=${exploring}
          .style=${
            view.kind === 'drawn'
              ? ''
              : place
                ? `left: ${place.left}px; top: ${place.top}px; height: ${place.height}px`
                : 'visibility: hidden'
          }
          @click=${toggle}
        >
          ${keyed(words, words.explore)}
        </button>`;
    const layer = overlay(
      compiled,
      words,
      state,
      this.explore,
      this.#picture,
      (layout, height) =>
        html`${this.over(view, layout, height)}${over?.drawn.picture(over.figure) ?? nothing}`,
    );
    const help = compiled.rows[0]?.box.narrow.x === undefined ? words.exploreHelp : words.exploreCells;
    const said = exploring ? help : this.#cite?.said;
    const status = html`<div class="status" role="status" lang=${compiled.lang}>
      ${keyed(said, said ?? nothing)}
    </div>`;
    return view.kind === 'adopted'
      ? html`${layer}${button}${status}
          <div class="themed"></div>
          <slot></slot>${this.#cite?.button ?? nothing}`
      : html`${view.draw.figure(
          view,
          { headingLevel: this.headingLevel, leading: this.leading(view), explore: button, over: layer },
          iso3 => (this.country = iso3),
        )}${status}${this.#cite?.button ?? nothing}`;
  }
}
