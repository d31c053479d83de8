import type { Page } from 'playwright-core';

/** Until what was done is laid out and painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
}
