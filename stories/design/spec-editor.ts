import { light } from '@uncac-figures/figures';
import { css, html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import embed, { type Result } from 'vega-embed';
import { keepWarnings } from './keep-warnings.js';
import { readSpec } from './read-spec.js';

/**
 * A Vega-Lite specification that can be edited, drawn by vega-embed with its views of the source and of what is
 * compiled. What is wrong with the text is said in words; the last picture stays.
 */
export class SpecEditor extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      gap: 12px;
      font:
        14px/1.45 system-ui,
        sans-serif;
    }
    label {
      display: grid;
      gap: 4px;
      font-weight: 600;
    }
    textarea {
      min-height: 24rem;
      padding: 8px;
      border: 1px solid ${unsafeCSS(light.line)};
      border-radius: 3px;
      font:
        12px/1.5 ui-monospace,
        monospace;
      resize: vertical;
      tab-size: 2;
    }
    .picture {
      overflow-x: auto;
    }
    .problem {
      margin: 0;
      padding-inline-start: 12px;
      border-inline-start: 4px solid ${unsafeCSS(light.mark)};
      white-space: pre-wrap;
    }
  `;

  static override properties = { spec: { attribute: false }, problem: { state: true } };

  /** The specification to begin with. */
  declare spec: object | undefined;
  declare private problem: string | undefined;

  #drawn: Result | undefined;
  #turn = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#turn++;
    this.#drawn?.finalize();
    this.#drawn = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('spec')) void this.#draw(this.#text());
  }

  async #draw(text: string): Promise<void> {
    const turn = ++this.#turn;
    const picture = this.renderRoot.querySelector<HTMLElement>('.picture');
    const read = readSpec(text);
    if ('problem' in read || !picture) {
      this.problem = 'problem' in read ? read.problem : undefined;
      return;
    }
    const last = [...picture.children];
    // Drawn beside the last picture, which stays where the text can't be drawn.
    const next = document.createElement('div');
    next.hidden = true;
    picture.append(next);
    try {
      const { logger, warnings } = keepWarnings();
      const drawn = await embed(next, read.spec, {
        mode: 'vega-lite',
        renderer: 'svg',
        logger,
        // No link to Vega's online editor, which would send the specification to another site.
        actions: { source: true, compiled: true, export: true, editor: false },
      });
      if (turn !== this.#turn) {
        drawn.finalize();
        next.remove();
        return;
      }
      this.#drawn?.finalize();
      this.#drawn = drawn;
      this.problem = warnings.length > 0 ? `Vega-Lite warns: ${warnings.join(' ')}` : undefined;
      name(next);
      next.hidden = false;
      for (const element of last) element.remove();
    } catch (error) {
      next.remove();
      if (turn === this.#turn) this.problem = `Vega-Lite can't draw this: ${String(error)}`;
    }
  }

  #text(): string {
    return this.spec ? JSON.stringify(this.spec, null, 2) : '';
  }

  protected override render(): TemplateResult {
    return html`
      <div class="picture" role="group" aria-label="Picture, with vega-embed's menu" tabindex="0"></div>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
      <label>
        Vega-Lite specification, with the rows of the figure
        <textarea
          spellcheck="false"
          .value=${this.#text()}
          @input=${({ target }: Event) => void this.#draw((target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
    `;
  }
}

/** vega-embed leaves its picture and its menu without names. */
function name(embedded: HTMLElement): void {
  const picture = embedded.querySelector('svg.marks');
  picture?.setAttribute('role', 'img');
  picture?.setAttribute('aria-label', 'The picture of the specification');
  for (const group of picture?.children ?? []) group.setAttribute('aria-hidden', 'true');
  embedded.querySelector('summary')?.setAttribute('aria-label', 'Views and files');
}

if (!customElements.get('spec-editor')) customElements.define('spec-editor', SpecEditor);

declare global {
  interface HTMLElementTagNameMap {
    'spec-editor': SpecEditor;
  }
}
