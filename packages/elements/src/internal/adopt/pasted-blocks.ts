import type { PastedFigure } from './pasted-figure.js';

/** The blocks of a pasted figure that get a layer. A filter of a content management system may have dropped any. */
export interface PastedBlocks {
  /** Holds the picture and nothing else. */
  readonly picture: Element | undefined;
  /** Holds the table, the links to the files, and the citation. */
  readonly tools: Element | undefined;
  /** The text of the citation. */
  readonly citation: Element | undefined;
}

/** Finds the blocks, and puts a picture into a `<span>` whose own block was dropped. */
export function pastedBlocks({ root, picture }: PastedFigure): PastedBlocks {
  const details = [...root.querySelectorAll('details')];
  const tools = details[0]?.parentElement;
  return {
    picture: picture ? blockOf(picture) : undefined,
    tools: tools && tools !== root ? tools : undefined,
    citation: details.find(each => !each.querySelector('table'))?.querySelector('p') ?? undefined,
  };
}

/** Kinds of block that take a shadow root, of those that hold pictures in pages. */
const BLOCKS: readonly string[] = ['p', 'div', 'span', 'section'];

function blockOf(picture: Element): Element {
  const parent = picture.parentElement;
  // As `<picture>`, which some pages make of an image to offer it in other formats.
  if (parent?.localName === 'picture') return blockOf(parent);
  if (
    parent &&
    BLOCKS.includes(parent.localName) &&
    parent.childElementCount === 1 &&
    !parent.textContent.trim()
  )
    return parent;
  const block = document.createElement('span');
  picture.before(block);
  block.append(picture);
  return block;
}
