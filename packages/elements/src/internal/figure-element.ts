import { adoptStyles, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { LoadedFigure, Layout } from '@uncac-figures/figures';
import { readContent } from './adoption.js';
import type { CiteController } from './cite-controller.js';
import { closestLang } from './closest-lang.js';
import { FigureErrorEvent } from './events.js';
import { ExploreController } from './explore-controller.js';
import { FigureController } from './figure-controller.js';
import { figureRequest, type FigureKind, type FigureRequest } from './figure-request.js';
import type { FigureView } from './figure-view.js';
import { NearViewportController } from './near-viewport-controller.js';
import { overlay } from './overlay.js';
import { PictureController } from './picture-controller.js';
import { hostStyles } from './styles/host-styles.js';
import { SurroundingsController } from './surroundings-controller.js';
import type { ThemedPicture } from './themed-picture.js';

/**
 * What every figure's element does: it adopts the figure in its content where that is what its attributes ask, and
 * draws one otherwise. A subclass says which figures and options it has.
 */
export abstract class FigureElement extends LitElement {
  static override styles = hostStyles;

  static override properties: PropertyDeclarations = {
    figure: {},
    country: {},
    digits: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    compiled: { attribute: false },
  };

  /** The figure to show. Without it: the one in the content, or the element's first. */
  declare figure: string | null;
  /** ISO 3166 alpha-3 or alpha-2 code, or M49 number, of the State to mark. */
  declare country: string | null;
  /** `latn` or, in Arabic, `arab`. Without it: what `lang` says, such as `ar-u-nu-arab`. */
  declare digits: string | null | undefined;
  /** Level of the heading of a drawn figure: 2 to 6. */
  declare headingLevel: number;
  /** A compiled figure of one's own, or one as its file holds it, shown instead of any other. */
  declare compiled: LoadedFigure | undefined;

  protected abstract readonly kind: FigureKind;

  readonly #near = new NearViewportController(this);
  readonly #figure = new FigureController(this, () => this.#wanted());
  protected readonly explore: ExploreController = new ExploreController(this, () => this.standing);
  /** Loaded when a part of the figure is first opened: before, there is no citation to copy. */
  #cite: CiteController | undefined;
  /** Loaded when the page's theme is first another than that of a pasted picture. */
  #themed: ThemedPicture | undefined;
  #themedLoaded: Promise<void> | undefined;
  readonly #picture = new PictureController(this, () => {
    const { view } = this.#figure;
    return 'fragment' in view ? view.fragment : undefined;
  });

  #styled: FigureView | undefined;

  constructor() {
    super();
    new SurroundingsController(this);
    this.figure = null;
    this.country = null;
    this.headingLevel = 3;
  }

  /** The value of each option's attribute; `null` where it is absent. */
  protected abstract options(): Readonly<Record<string, string | null>>;

  /** What stands over the picture beside the rows, where the element has more to show. It takes no space. */
  protected over(_layout: Layout, _height: number): TemplateResult | typeof nothing {
    return nothing;
  }

  /** A control between finding and legend of a drawn figure, where the element has one. */
  protected leading(): TemplateResult | typeof nothing {
    return nothing;
  }

  #wanted(): FigureRequest | undefined {
    if (!this.#near.near) return undefined;
    const { compiled, figure, country, digits } = this;
    const asked = { compiled, figure, country, digits, options: this.options() };
    const lang = this.getAttribute('lang');
    return figureRequest(
      this.kind,
      { ...asked, lang, ambientLang: closestLang(this) },
      readContent(this, this.kind.type),
    );
  }

  /** The figure that stands, if one does. */
  protected get standing(): LoadedFigure | undefined {
    return this.#shown()?.compiled;
  }

  #shown() {
    const { view } = this.#figure;
    return 'compiled' in view ? view : undefined;
  }

  protected override firstUpdated(): void {
    // It does not bubble, and comes by here from the content too.
    this.renderRoot.addEventListener(
      'toggle',
      () =>
        void this.load(import('./cite-controller.js'), ({ CiteController }) => {
          this.#cite = new CiteController(this, () => {
            const shown = this.#shown();
            return shown && { ...shown, root: 'fragment' in shown ? shown.fragment.root : this.renderRoot };
          });
        }),
      { capture: true, once: true },
    );
  }

  /** Takes what a module brings once it is there. What stands does without where it does not arrive. */
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
    const { view } = this.#figure;
    if (this.#picture.themed)
      this.#themedLoaded ??= this.load(import('./themed-picture.js'), ({ themedPicture }) => {
        this.#themed = themedPicture;
      });
    const draw = 'draw' in view ? view.draw : this.#over;
    if (view === this.#styled || !draw) return;
    this.#styled = view;
    adoptStyles(this.renderRoot as ShadowRoot, [
      ...(this.constructor as typeof FigureElement).elementStyles,
      ...draw.styles('compiled' in view ? view.compiled : undefined),
    ]);
  }

  /** What draws over the picture, where it is pasted and the page's theme is another. */
  get #over(): ThemedPicture | undefined {
    return this.#figure.view.kind === 'adopted' && this.#picture.themed ? this.#themed : undefined;
  }

  protected override render(): TemplateResult {
    const { view } = this.#figure;
    if (view.kind === 'content')
      return html`<slot></slot>${this.childElementCount ? nothing : html`<div class="empty"></div>`}`;
    if (view.kind === 'problem')
      return html`${view.draw.problem(view, () => this.#figure.retry())}<slot></slot>`;

    const { compiled, explore: words, state } = view;
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
          ${words.explore}
        </button>`;
    const layer = overlay(
      compiled,
      words,
      state,
      this.explore,
      this.#picture,
      (layout, height) => html`${this.over(layout, height)}${this.#over?.picture(compiled) ?? nothing}`,
    );
    const status = html`<div class="status" role="status" lang=${compiled.lang}>
      ${exploring ? (compiled.rows[0]?.box.narrow.x === undefined ? words.exploreHelp : words.exploreCells) : (this.#cite?.said ?? nothing)}
    </div>`;
    return view.kind === 'adopted'
      ? html`${layer}${button}${status}
          <div class="themed"></div>
          <slot></slot>${this.#cite?.button ?? nothing}`
      : html`${view.draw.figure(view, this.headingLevel, button, this.leading(), layer, iso3 => (this.country = iso3))}${status}${this.#cite?.button ?? nothing}`;
  }
}
