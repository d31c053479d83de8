import { FORMAT } from '@uncac-figures/figures';

const FIGURE = 'figure[data-uncac]';

/**
 * Puts every pasted figure into its element, those that stand in the document now and those that come later.
 * A figure that stands in an element already, or whose format or type this release does not know, stays as it is.
 * Returns a function that stops it.
 */
export function upgradeFigures(root: Document | Element): () => void {
  for (const figure of root.querySelectorAll<HTMLElement>(FIGURE)) upgrade(figure);
  const observer = new MutationObserver(records => {
    for (const { addedNodes } of records) for (const node of addedNodes) upgradeWithin(node);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function upgradeWithin(node: Node): void {
  if (!(node instanceof HTMLElement) || !node.isConnected) return;
  if (node.matches(FIGURE)) upgrade(node);
  else for (const figure of node.querySelectorAll<HTMLElement>(FIGURE)) upgrade(figure);
}

function upgrade(figure: HTMLElement): void {
  const [format, type] = (figure.dataset['uncac'] ?? '').split('/');
  const tag = `uncac-${type}`;
  if (format !== String(FORMAT) || !customElements.get(tag) || figure.closest(tag)) return;
  const element = document.createElement(tag);
  figure.before(element);
  move(figure, element);
}

/** Moves a figure with what the reader did in it, such as focus in its table, where the browser can. */
function move(figure: HTMLElement, element: HTMLElement): void {
  if (typeof element.moveBefore === 'function') element.moveBefore(figure, null);
  else element.append(figure);
}
