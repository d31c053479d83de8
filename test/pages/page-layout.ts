import type { Page } from 'playwright-core';

/** How a page stands in its width. */
export interface PageLayout {
  /** Of what the page could scroll to, and of the window. */
  readonly widths: readonly [scroll: number, client: number];
  /** Elements that leave the page at a side. */
  readonly outside: readonly string[];
  /** Elements that hide a part of what they hold, and buttons that are narrower than their words. */
  readonly clipped: readonly string[];
  /** How many buttons the script laid over pasted figures, and which of them meet a link or a summary. */
  readonly buttons: number;
  readonly met: readonly string[];
}

/** What a page and the shadow roots in it show beyond their places. Tables scroll in a box of their own. */
export function pageLayout(page: Page): Promise<PageLayout> {
  return page.evaluate(readLayout);
}

/** Stands alone, because the browser gets nothing but this function. */
function readLayout(): PageLayout {
  const { scrollWidth, clientWidth } = document.documentElement;
  const named = (element: Element): string =>
    `${element.localName} "${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 80)}"`;
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap(element => [
      element,
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  const all = within(document.body).filter(
    element => element.getClientRects().length > 0 && !element.matches('.skip, .uncac-scroll *, .status'),
  );
  const outside = all.filter(element => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
  });
  const clipped = all.filter(element => {
    const { overflowX, overflowY } = getComputedStyle(element);
    // What is there for assistive technology alone.
    if (element.clientWidth <= 1) return false;
    const hides = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow);
    return (
      (element.scrollWidth > element.clientWidth + 1 && (hides(overflowX) || element.matches('button'))) ||
      (element.scrollHeight > element.clientHeight + 1 && hides(overflowY))
    );
  });
  const met: string[] = [];
  let buttons = 0;
  for (const figure of document.querySelectorAll('figure[data-uncac]'))
    for (const button of within(figure).filter(part => part.matches('button.explore, button.copy'))) {
      buttons++;
      const box = button.getBoundingClientRect();
      for (const tool of figure.querySelectorAll('.uncac-tools :is(summary, a)')) {
        const other = tool.getBoundingClientRect();
        if (
          Math.min(box.right, other.right) > Math.max(box.left, other.left) &&
          Math.min(box.bottom, other.bottom) > Math.max(box.top, other.top)
        )
          met.push(`${named(button)} meets ${named(tool)} in ${figure.getAttribute('data-uncac')}`);
      }
    }
  return {
    widths: [scrollWidth, clientWidth],
    outside: outside.map(named),
    clipped: clipped.map(named),
    buttons,
    met,
  };
}
