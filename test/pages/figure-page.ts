import type { BrowserContext, Page } from 'playwright-core';
import type { Demo } from './demo.js';
import { painted } from './painted.js';

/** A page that holds nothing but figures, as their author wrote it. */
export interface FigurePage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Style of the page, beside the style sheets of the figures. */
  readonly style?: string;
  readonly body: string;
  /** How many figures become ready. */
  readonly figures: number;
  /** Selectors of what figures fetch once they are ready. */
  readonly late: readonly string[];
}

declare global {
  interface Window {
    readyFigures: number;
  }
}

/** Opens the page on the demo's server, with its script and style sheets, and waits until every figure is ready and whole. */
export async function openFigurePage(
  { url, hosted }: Demo,
  context: BrowserContext,
  { lang, dir, style = '', body, figures, late }: FigurePage,
): Promise<Page> {
  await context.addInitScript(() => {
    window.readyFigures = 0;
    addEventListener('uncac-ready', () => window.readyFigures++);
  });
  const page = await context.newPage();
  const address = `${url}figures`;
  await page.route(address, route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${lang}" dir="${dir}"><head><title></title>
        <link rel="stylesheet" href="${hosted}uncac-figures.css">
        <link rel="stylesheet" href="${hosted}uncac-themes.css">
        <style>${style}</style>
        <script type="module" src="${hosted}uncac-figures.js"></script></head><body>${body}</body></html>`,
    }),
  );
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(figures => window.readyFigures >= figures, figures);
  for (const selector of late) await page.locator(selector).first().waitFor({ state: 'attached' });
  await painted(page);
  return page;
}
