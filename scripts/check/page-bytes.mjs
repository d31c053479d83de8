import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../engines/ensure-browser.mjs';
import { untilQuiet } from '../engines/until-quiet.mjs';

/** @typedef {{ path: string, bytes: number }} Fetched A file and its bytes after brotli at quality 11. */

/**
 * Asks a browser what pages fetch beside their HTML and their pictures: scripts, style sheets and data, each once.
 *
 * @param {readonly { url: string, markup?: string, act?: (page: import('playwright-core').Page) => Promise<void> }[]} pages
 *   `markup`: a page that the server at `url` does not have. `act`: what a reader does there.
 * @returns {Promise<readonly (readonly Fetched[])[]>} Of each page, by path.
 */
export async function pageBytes(pages) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await ensureBrowser()),
    args: ['--no-sandbox'],
  });
  try {
    const all = [];
    for (const { url, markup, act } of pages) {
      const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
      /** @type {Map<string, import('playwright-core').Response>} */
      const responses = new Map();
      page.on('response', response => {
        const type = response.headers()['content-type'] ?? '';
        if (!/^(text\/html|image\/)/.test(type)) responses.set(response.url(), response);
      });
      if (markup !== undefined)
        await page.route(url, route =>
          route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup }),
        );
      const quiet = untilQuiet(page);
      await page.goto(url);
      await quiet();
      await readToEnd(page);
      await quiet();
      await act?.(page);
      await quiet();
      all.push(await Promise.all([...responses].sort().map(fetched)));
      await page.close();
    }
    return all;
  } finally {
    await browser.close();
  }
}

/**
 * Scrolls to the end, since figures far down load only when they come near.
 *
 * @param {import('playwright-core').Page} page
 */
async function readToEnd(page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 450) {
      scrollTo(0, y);
      await new Promise(done => requestAnimationFrame(() => setTimeout(done, 30)));
    }
  });
}

/** @param {[url: string, response: import('playwright-core').Response]} response @returns {Promise<Fetched>} */
async function fetched([url, response]) {
  return { path: new URL(url).pathname, bytes: brotli(await response.body()) };
}

/** Bytes after brotli at quality 11. @param {Uint8Array} content */
export const brotli = content =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
