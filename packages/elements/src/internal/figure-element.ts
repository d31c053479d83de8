import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  asText,
  withTitle,
  type CompiledFigure,
  type DrawnFigure,
  type Layout,
} from '@uncac-figures/figures';
import { DrawnOver, type Over } from './adopt/drawn-over.js';
import { PastedLayers, type Laid } from './adopt/pasted-layers.js';
import { readFigure } from './adopt/pasted-figure.js';
import { CitationOffer } from './explore/citation-offer.js';
import { closestLang } from './request/closest-lang.js';
import { emptyPlace } from './draw/empty-place.js';
import { FigureErrorEvent } from '../events.js';
import { EarlyClickController } from './explore/early-click-controller.js';
import { ExploreController } from './explore/explore-controller.js';
import { FigureController } from './request/figure-controller.js';
import { elementRequest, type ElementKind, type ElementRequest } from './request/element-request.js';
import type { AdoptedView, Draw, DrawnView, Shown } from './request/element-view.js';
import { NearViewportController } from './request/near-viewport-controller.js';
import { overlay } from './explore/overlay.js';
import { PictureController } from './adopt/picture-controller.js';
import { hostStyles, layerStyles, placeStyles } from './styles/host-styles.js';
import { SurroundingsController } from './request/surroundings-controller.js';

/**
 * The base of all elements. It adopts the figure in its content if the attributes ask for that figure, and draws
 * another otherwise. A subclass names its figures and options.
 */
export abstract class FigureElement<Figure extends string = string> extends LitElement {
  static override styles: CSSResultGroup = [hostStyles, layerStyles];

  static override properties: PropertyDeclarations = {
    figure: {},
    country: {},
    digits: {},
    headingLevel: { attribute: 'heading-level' },
    compiled: { attribute: false },
  };

  /** The figure to show. Without it: the one in the content, or the element's first. */
  declare figure: Figure | null;
  /** The State to mark, by a code or a name: `KEN`, `ke`, `404`, `Kenya`. */
  declare country: string | number | null;
  /** `latn` or, in Arabic, `arab`. Without it: the digits of `lang`, such as `ar-u-nu-arab`. */
  declare digits: string | null | undefined;
  /** Level of the heading of a drawn figure: 2 to 6. */
  declare headingLevel: number | string;
  /** A compiled figure of one's own, with its marks, shown instead of any other. */
  declare compiled: DrawnFigure | undefined;

  protected abstract readonly kind: ElementKind<Figure>;

  /**
   * The pasted figure that the element serves from within, where the page has no tag around it. The element is then not
   * to be seen.
   *
   * @internal
   */
  serves: HTMLElement | undefined;

  readonly #near = new NearViewportController(this);
  readonly #figure = new FigureController(this, () => this.#wanted());
  protected readonly explore: ExploreController = new ExploreController(this, () => this.standing);
  readonly #cite = new CitationOffer(
    make => void this.load(import('./explore/cite-controller.js'), make),
    ({ CiteController }) =>
      new CiteController(this, () => {
        const shown = this.#shown();
        const root = shown && 'pasted' in shown ? shown.pasted.root : this.renderRoot;
        return shown && { compiled: shown.compiled, root };
      }),
  );
  /** Draws over a pasted picture, where it is to. */
  readonly #drawnOver = new DrawnOver((loading, take) => this.load(loading, take));
  readonly #picture = new PictureController(this, () => {
    const shown = this.#shown();
    return (
      shown && {
        overlay: this.find('.overlay'),
        image: 'pasted' in shown ? shown.pasted.picture : undefined,
        themed: this.find('.themed'),
        breakpoint: shown.compiled.breakpoint,
      }
    );
  });
  /** Over the pasted figure, while it is adopted. */
  #layers: PastedLayers | undefined;
  /** Style sheets that came with a part that was opened. */
  #later: readonly CSSResult[] = [];
  #styles: readonly CSSResult[] = [];
  /** What the style sheets were made for. */
  #styled: readonly unknown[] = [];

  /** What drew here last. */
  #draw: Draw | undefined;
  /** What had the focus before the update. */
  #focused: Element | null = null;

  constructor() {
    super();
    new EarlyClickController(this, this.explore);
    new SurroundingsController(this);
    this.figure = null;
    this.country = null;
    this.headingLevel = 3;
  }

  /** The value of each option's attribute; `null` where it is absent. */
  protected abstract options(): Readonly<Record<string, string | null>>;

  /** A layer over the picture beside the rows, where the element has one. It takes no space. */
  protected over(_shown: Shown, _layout: Layout): TemplateResult | typeof nothing {
    return nothing;
  }

  /** A control between finding and legend of a drawn figure, where the element has one. */
  protected leading(_shown: Shown): TemplateResult | typeof nothing {
    return nothing;
  }

  /**
   * What the figure is in.
   *
   * @internal
   */
  get content(): HTMLElement {
    return this.serves ?? this;
  }

  #wanted(): ElementRequest | undefined {
    if (!this.#near.near) return undefined;
    const { compiled, figure, country, digits, headingLevel } = this;
    const asked = { compiled, figure, country, digits, headingLevel, options: this.options() };
    const lang = this.getAttribute('lang');
    return elementRequest(
      this.kind,
      { ...asked, lang, ambientLang: closestLang(this) },
      readFigure(this.serves ?? this.querySelector('figure[data-uncac]'), this.kind.type),
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

  /**
   * The first part that the element shows, in its shadow root or over the pasted figure, that matches the selector.
   *
   * @internal
   */
  find(selector: string): HTMLElement | undefined {
    for (const root of [this.renderRoot, ...(this.#layers?.roots ?? [])]) {
      const found = root.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
    return undefined;
  }

  /**
   * Adds the style sheet of a part that was opened.
   *
   * @internal
   */
  addStyles(sheet: CSSResult): void {
    if (this.#later.includes(sheet)) return;
    this.#later = [...this.#later, sheet];
    this.requestUpdate();
  }

  /** The message that the code asked for names no State: announced when the code changes. */
  get #unknownState(): string | undefined {
    const { view } = this.#figure;
    return view.kind === 'drawn' && view.state && !view.state.facts
      ? view.words.unknownState(view.state.code).text
      : undefined;
  }

  protected override firstUpdated(): void {
    // A reader may have opened a part before this script came.
    this.#cite.watch(this.serves ?? this.renderRoot, this.content.querySelector('details[open]') !== null);
  }

  /** Calls `take` with the module once it has arrived. If it does not arrive, the figure stays as it is, without it. */
  protected async load<Module>(module: Promise<Module>, take: (module: Module) => void): Promise<void> {
    try {
      take(await module);
      this.requestUpdate();
    } catch (cause) {
      this.dispatchEvent(new FigureErrorEvent('not-loaded', cause));
    }
  }

  /**
   * Updates at once what is to be updated, such as before the page is printed.
   *
   * @internal
   */
  updateNow(): void {
    this.performUpdate();
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
    if (this.#picture.themed || this.#picture.broken) this.#drawnOver.ask(view);
    const draw = 'draw' in view ? view.draw : this.#over?.drawn;
    const compiled = 'compiled' in view ? view.compiled : undefined;
    const styled = [draw, compiled, this.#later];
    if (styled.every((each, index) => each === this.#styled[index])) return;
    this.#styled = styled;
    const { elementStyles } = this.constructor as typeof FigureElement;
    this.#styles = [
      ...(elementStyles as CSSResult[]).filter(style => style !== hostStyles),
      ...(compiled ? [placeStyles(compiled.breakpoint)] : []),
      ...(draw?.styles(compiled) ?? []),
      ...this.#later,
    ];
    adoptStyles(this.renderRoot as ShadowRoot, [hostStyles, ...this.#styles]);
  }

  protected override updated(): void {
    const { view } = this.#figure;
    if ('draw' in view) this.#draw = view.draw;
    this.#draw?.keepFocus(this.renderRoot as ShadowRoot, this.#focused);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { view } = this.#figure;
    const pasted = 'pasted' in view ? view.pasted : undefined;
    if (pasted !== this.#layers?.pasted || !this.isConnected) {
      this.#layers?.remove();
      this.#layers = pasted && this.isConnected ? new PastedLayers(pasted) : undefined;
    }
    if (view.kind === 'adopted') this.#layers?.show(this.#laid(view), this.#styles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#layers?.remove();
    this.#layers = undefined;
  }

  get #over(): Over | undefined {
    const { themed, broken } = this.#picture;
    return themed || broken ? this.#drawnOver.of(this.#figure.view) : undefined;
  }

  protected override render(): TemplateResult {
    const { view } = this.#figure;
    if (view.kind === 'content')
      return html`<slot></slot
        >${this.serves || this.childElementCount ? nothing : emptyPlace(!!view.problem, this.lang || closestLang(this))}`;
    if (view.kind === 'problem')
      return html`${view.draw.problem(view, () => this.#figure.retry())}<slot></slot>`;

    const { compiled, overlay: words } = view;
    const help = compiled.rows[0]?.box.narrow.x === undefined ? words.exploreHelp : words.exploreCells;
    const said = this.explore.exploring ? help : (this.#cite.said ?? this.#unknownState);
    const status = html`<div class="status" role="status" lang=${compiled.lang}>
      ${keyed(said, said ?? nothing)}
    </div>`;
    if (view.kind === 'adopted')
      return html`<slot></slot>${status}
        <div class="themed"></div>`;
    const { picture, tool, citation } = this.#laid(view);
    const [headingLevel, leading] = [Number(asText(this.headingLevel)) || 3, this.leading(view)];
    const controls = { headingLevel, leading, explore: tool, over: picture, copy: citation };
    return html`${view.draw.figure(view, controls, this)}${status}`;
  }

  /** What lies over a figure, pasted or drawn. */
  #laid(view: AdoptedView | DrawnView): Laid {
    const { compiled, overlay: words, state } = view;
    const { broken } = this.#picture;
    const over = this.#over;
    const { exploring, toggle } = this.explore;
    return {
      picture: overlay(
        compiled,
        words,
        state,
        this.explore,
        this.#picture,
        layout => html`${this.over(view, layout)}${over && !broken ? over.drawn.over(over.figure) : nothing}`,
      ),
      instead: over && broken ? over.drawn.instead(over.figure) : undefined,
      tool: compiled.rows.length
        ? html`<button
            class="explore"
            lang=${compiled.lang}
            aria-label=${withTitle(compiled.lang, words.explore, compiled.title)}
            aria-pressed=${exploring}
            @click=${toggle}
          >
            ${keyed(words, words.explore)}
          </button>`
        : nothing,
      citation: this.#cite.button ?? nothing,
    };
  }
}
