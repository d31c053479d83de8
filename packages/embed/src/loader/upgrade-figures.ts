import { adoptFigure, FigureErrorEvent } from '@uncac-figures/elements';
import { FORMAT } from '@uncac-figures/figures';
import { defineElement, TAGS } from './define-element.js';

const FIGURE = 'figure[data-uncac]';
const UPGRADED = [FIGURE, ...TAGS].join();

/**
 * Makes every pasted figure explorable and defines the elements that the page holds, now and those that come later. The
 * page's own nodes stay as they are. A figure whose format or type this release does not know is left alone. So is one
 * whose script does not arrive; it fires `uncac-error`. Returns a function that stops it.
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
  // A page may also put new content into a figure that stands.
  const figure = node.closest<HTMLElement>(FIGURE);
  if (figure) void upgrade(figure);
  for (const element of [node, ...node.querySelectorAll<HTMLElement>(UPGRADED)])
    if (element !== figure && element.matches(UPGRADED)) void upgrade(element);
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
  const figures = element.matches(FIGURE) ? [element] : element.querySelectorAll<HTMLElement>(FIGURE);
  for (const figure of figures) if (figure.isConnected) adoptFigure(figure);
}
