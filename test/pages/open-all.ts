import type { Page } from 'playwright-core';
import { pageTexts, type PageText } from './page-texts.js';

/**
 * Opens all that a page of figures opens: tables and citations, which it copies; then the rows to explore with a tooltip,
 * and the measures of a cell. `look` is called after each of both.
 */
export async function openAll(page: Page, look: () => Promise<void>): Promise<void> {
  for (const steps of [
    [openDetails, copyCitations],
    [explore, openCells],
  ]) {
    for (const step of steps) await page.evaluate(step);
    await look();
  }
}

/** Every text met on the way, each once in its place. */
export async function textsOfAll(page: Page): Promise<readonly PageText[]> {
  const texts = new Map<string, PageText>();
  await openAll(page, async () => {
    for (const met of await pageTexts(page)) texts.set(`${met.place} ${met.text}`, met);
  });
  return [...texts.values()];
}

// Each of these runs in the page and stands alone.

async function openDetails(): Promise<void> {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  for (const root of roots) for (const details of root.querySelectorAll('details')) details.open = true;
  await new Promise(done => setTimeout(done, 500));
}

async function copyCitations(): Promise<void> {
  for (const { shadowRoot } of document.querySelectorAll('*'))
    shadowRoot?.querySelector<HTMLElement>('button.copy')?.click();
  await new Promise(done => setTimeout(done, 200));
}

async function explore(): Promise<void> {
  for (const { shadowRoot } of document.querySelectorAll('*')) {
    const button = shadowRoot?.querySelector<HTMLElement>('button.explore');
    if (!button) continue;
    button.click();
    await new Promise(done => requestAnimationFrame(done));
  }
}

async function openCells(): Promise<void> {
  for (const { shadowRoot } of document.querySelectorAll(
    'uncac-category-matrix, figure[data-uncac*="/category-matrix/"] *',
  ))
    shadowRoot?.querySelector<HTMLElement>('.row')?.click();
  await new Promise(done => setTimeout(done, 500));
}
