import { nothing, type CSSResult, type TemplateResult } from 'lit';
import { BlockLayer } from './block-layer.js';
import { pastedBlocks } from './pasted-blocks.js';
import type { PastedFigure } from './pasted-figure.js';

type Part = TemplateResult | typeof nothing;

/** What is laid over a pasted figure. */
export interface Laid {
  readonly picture: Part;
  /** Stands in the place of a picture that did not arrive. */
  readonly instead: TemplateResult | undefined;
  /** The control at the end of the tools; at the picture's corner where the page dropped the tools' block. */
  readonly tool: Part;
  /** The control at the end of the citation. */
  readonly citation: Part;
}

/** The layers over the blocks of one pasted figure. They take no space, and the figure stays as it is. */
export class PastedLayers {
  readonly #picture: BlockLayer | undefined;
  readonly #tools: BlockLayer | undefined;
  readonly #citation: BlockLayer | undefined;

  constructor(readonly pasted: PastedFigure) {
    const { picture, tools, citation } = pastedBlocks(pasted);
    this.#picture = BlockLayer.over(picture, 'over-picture');
    this.#tools = BlockLayer.over(tools, 'over-tools');
    this.#citation = BlockLayer.over(citation, 'over-citation');
  }

  get #all(): readonly BlockLayer[] {
    return [this.#picture, this.#tools, this.#citation].filter(layer => layer !== undefined);
  }

  /** Where to look for what the layers show. */
  get roots(): readonly ParentNode[] {
    return this.#all.map(({ root }) => root);
  }

  show({ picture, instead, tool, citation }: Laid, styles: readonly CSSResult[]): void {
    const parts = [instead ?? nothing, picture, this.#tools ? nothing : tool];
    this.#picture?.show(parts, styles, !!instead);
    this.#tools?.show(tool, styles);
    this.#citation?.show(citation, styles);
  }

  remove(): void {
    for (const layer of this.#all) layer.remove();
  }
}
