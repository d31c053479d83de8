import { adoptStyles, render, type CSSResult } from 'lit';

/** What the shadow root of a block holds: the block's own content in a slot, and the place of the layer. */
interface Stage {
  readonly root: ShadowRoot;
  readonly frame: HTMLElement;
  readonly slot: HTMLSlotElement;
}

const stages = new WeakMap<Element, Stage>();

/**
 * What is laid over a block of a pasted figure, such as the paragraph of its picture. It stands in a shadow root of the
 * block, whose content stays where and as it is: whoever owns the figure can move, change and remove it.
 */
export class BlockLayer {
  readonly #place = document.createElement('div');
  #styles: readonly CSSResult[] = [];

  private constructor(
    private readonly stage: Stage,
    name: string,
  ) {
    this.#place.className = 'layer';
    stage.frame.className = name;
    stage.frame.replaceChildren(stage.slot, this.#place);
  }

  /**
   * The layer of a block, in the place of any that another element had there. `undefined` where a block can have none: it
   * has the shadow root of someone else, or is of a kind that takes none, such as `<a>`. `name` is for style sheets.
   */
  static over(block: Element | undefined, name: string): BlockLayer | undefined {
    const stage = block && stageOf(block);
    return stage && new BlockLayer(stage, name);
  }

  /** Where to look for what the layer shows. */
  get root(): ShadowRoot {
    return this.stage.root;
  }

  /** Shows the layer; `instead`, in the place of the block's own content. */
  show(layer: unknown, styles: readonly CSSResult[], instead = false): void {
    if (this.#styles !== styles) adoptStyles(this.stage.root, [...styles]);
    this.#styles = styles;
    this.stage.slot.hidden = instead;
    render(layer, this.#place);
  }

  remove(): void {
    // Where another layer took the place, the slot is that one's.
    if (this.#place.parentNode) this.stage.slot.hidden = false;
    this.#place.remove();
  }
}

/** Puts an element into the shadow root of a block, beside its content. Returns whether the block can have one. */
export function putBeside(block: Element, element: Element): boolean {
  const stage = stageOf(block);
  stage?.root.append(element);
  return !!stage;
}

function stageOf(block: Element): Stage | undefined {
  const known = stages.get(block);
  if (known) return known;
  let root: ShadowRoot;
  try {
    root = block.attachShadow({ mode: 'open' });
  } catch {
    // The one way to ask: browsers have no list of who takes a shadow root.
    return undefined;
  }
  const [frame, slot] = [document.createElement('div'), document.createElement('slot')];
  frame.append(slot);
  root.append(frame);
  const stage = { root, frame, slot };
  stages.set(block, stage);
  return stage;
}
