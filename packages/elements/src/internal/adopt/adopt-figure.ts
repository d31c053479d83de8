import { FigureElement } from '../figure-element.js';
import { putBeside } from './block-layer.js';
import { pastedBlocks } from './pasted-blocks.js';
import { readFigure } from './pasted-figure.js';

/** The element that serves each figure, from within it. */
const serving = new WeakMap<HTMLElement, Element>();

/**
 * Makes a pasted figure explorable that has no tag around it. The element of its kind must be defined. It stands in the
 * shadow root of a block of the figure, so that the page's own nodes stay as they are, and goes wherever the figure goes.
 *
 * A figure that is served already or stands in the tag of its kind is left to that; one that can't be read, as it is.
 */
export function adoptFigure(figure: HTMLElement): void {
  const tag = `uncac-${(figure.dataset['uncac'] ?? '').split('/')[1]}`;
  const served = serving.get(figure);
  if (figure.closest(tag)) return served?.remove();
  // Of several releases on a page, one has the tag: its figures are its own.
  if (served?.isConnected || !(customElements.get(tag)?.prototype instanceof FigureElement)) return;
  const pasted = readFigure(figure, tag.slice(6));
  if (!pasted || pasted === 'unreadable') return;
  const element = document.createElement(tag) as FigureElement;
  element.serves = figure;
  const { picture, tools, citation } = pastedBlocks(pasted);
  for (const block of [picture, tools, citation])
    if (block && putBeside(block, element)) return void serving.set(figure, element);
}
