import { FigureErrorEvent } from '@uncac-figures/elements';
import { FORMAT } from '@uncac-figures/figures';
import { defineElement, TAGS } from './define-element.js';

const FIGURE = 'figure[data-uncac]';
const UPGRADED = [FIGURE, ...TAGS].join();

/**
 * Puts every pasted figure into its element and defines the elements that the page holds, now and those that come
 * later. A figure that is in an element already, or whose format or type this release does not know, is left as it is.
 * So is one whose script does not arrive; it fires `uncac-error`. Returns a function that stops it.
 */
export function upgradeFigures(root: Document | Element): () => void {
  for (const element of root.querySelectorAll<HTMLElement>(UPGRADED)) void upgrade(element);
  const observer = new MutationObserver(records => {
    for (const { addedNodes } of records) for (const node of addedNodes) upgradeWithin(node);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function upgradeWithin(node: Node): void {
  if (!(node instanceof HTMLElement) || !node.isConnected) return;
  if (node.matches(UPGRADED)) void upgrade(node);
  for (const element of node.querySelectorAll<HTMLElement>(UPGRADED)) void upgrade(element);
}

async function upgrade(element: HTMLElement): Promise<void> {
  const [format, type] = (element.dataset['uncac'] ?? `${FORMAT}/${element.localName.slice(6)}`).split('/');
  const tag = `uncac-${type}`;
  if (format !== String(FORMAT)) return;
  try {
    if (!(await defineElement(tag))) return;
  } catch (cause) {
    element.dispatchEvent(new FigureErrorEvent('not-loaded', cause));
    return;
  }
  if (element.isConnected && !element.closest(tag)) wrap(element, tag);
}

/**
 * Moves a figure into its element. `moveBefore`, where browsers have it, keeps the reader's focus and place in the
 * table.
 */
function wrap(figure: HTMLElement, tag: string): void {
  const element = document.createElement(tag);
  figure.before(element);
  if (typeof element.moveBefore === 'function') element.moveBefore(figure, null);
  else element.append(figure);
}
