import type { Page } from 'playwright-core';
import { pdfLinks, type PdfLink, type PdfPages } from './pdf-links.js';

/** Width of the margins of a sheet, in CSS pixels. */
export const MARGIN = (16 / 25.4) * 96;

/** A sheet of A4 in CSS pixels. */
export const SHEET = [(210 / 25.4) * 96, (297 / 25.4) * 96] as const;

/** Where a part of a figure is on paper: its links, one for each page that has some of it. */
export interface Printed {
  /** Place of its figure on the page, from 0; -1 outside any. */
  readonly figure: number;
  readonly part: string;
  readonly boxes: readonly PdfLink[];
}

export interface PrintedPage {
  readonly pages: PdfPages['sizes'];
  readonly parts: readonly Printed[];
  /** The boxes of a part of a figure, such as `.uncac-title`. */
  of(figure: number, part: string): readonly Printed[];
}

/**
 * Prints a page. What matches one of the selectors, in shadow roots too, has a link laid over it first, which takes no
 * space, and whose place the PDF file tells.
 */
export async function printPage(
  page: Page,
  selectors: readonly string[],
  paper: Parameters<Page['pdf']>[0] = { preferCSSPageSize: true },
): Promise<PrintedPage> {
  const marked = await page.evaluate(layLinks, selectors);
  const file = await page.pdf(paper);
  const { sizes, links } = pdfLinks(file);
  const parts = marked.map(({ figure, part }, index) => ({
    figure,
    part,
    boxes: links.filter(({ href }) => href.endsWith(`/printed-${index}`)),
  }));
  return {
    pages: sizes,
    parts,
    of: (figure, part) => parts.filter(each => each.figure === figure && each.part === part),
  };
}

/** Stands alone, because the browser gets nothing but this function. */
function layLinks(selectors: readonly string[]): readonly { figure: number; part: string }[] {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap(element => [
      element,
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  const figures: Element[] = [...document.querySelectorAll('figure[data-uncac]')];
  /** The figure that holds an element, or that its host holds. */
  const figureOf = (element: Element): number => {
    for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
      const index = figures.indexOf(node as Element);
      if (index >= 0) return index;
      const inner =
        node instanceof Element && node.localName.startsWith('uncac-') && node.querySelector('figure');
      if (inner) return figures.indexOf(inner);
    }
    return -1;
  };
  const marked = within(document.body).flatMap(element => {
    const part = selectors.find(selector => element.matches(selector));
    return part ? [{ element: element as HTMLElement, part }] : [];
  });
  marked.forEach(({ element }, index) => {
    const link = document.createElement('a');
    link.href = `${location.origin}/printed-${index}`;
    // Some text, without which browsers print no link.
    link.textContent = '\u2003';
    link.style.cssText =
      'all: initial; display: block; position: absolute; inset: 0; overflow: hidden; line-height: 0; pointer-events: none';
    if (getComputedStyle(element).position === 'static') element.style.position = 'relative';
    const [cell] = element.localName === 'tr' ? (element.children as HTMLCollectionOf<HTMLElement>) : [];
    if (cell) cell.style.position = 'static';
    (cell ?? element).append(link);
  });
  return marked.map(({ element, part }) => ({ figure: figureOf(element), part }));
}
