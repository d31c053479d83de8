/// <reference lib="dom" />
import assert from 'node:assert/strict';

/**
 * Opens a page, scrolls to each of its figures and waits until all are ready. Fails with everything that went wrong in
 * the page: problems of figures, violations of the policy, errors and warnings of the console, requests without answer.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {readonly ('adopted' | 'drawn')[]} states Of its figures, sorted.
 */
export async function openPage(browser, url, states) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => complaints.push(`thrown: ${error}`));
  page.on('requestfailed', request => complaints.push(`request: ${request.url()}`));
  page.on('response', response => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  // Chromium asks for it by itself.
  await page.route('**/favicon.ico', route => route.fulfill({ body: '' }));
  await page.addInitScript(() => {
    const told = { ready: /** @type {string[]} */ ([]), wrong: /** @type {string[]} */ ([]) };
    Object.assign(window, { told });
    addEventListener('uncac-ready', event => told.ready.push(Reflect.get(event, 'state')));
    addEventListener('uncac-error', event => told.wrong.push(`figure: ${Reflect.get(event, 'problem')}`));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      told.wrong.push(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });

  await page.goto(url);
  for (const element of await page.locator('uncac-region-bars').all()) await element.scrollIntoViewIfNeeded();
  const isDone = page.waitForFunction(
    count => {
      const { ready, wrong } = Reflect.get(window, 'told');
      return ready.length >= count || wrong.length > 0;
    },
    states.length,
    { timeout: 20_000 },
  );
  await isDone.catch(error => complaints.push(String(error)));
  const broken = await page.evaluate(async () => {
    const images = [...document.images];
    await Promise.all(images.map(image => image.decode().catch(() => {})));
    return images.filter(({ naturalWidth }) => !naturalWidth).map(({ src }) => `no picture: ${src}`);
  });
  /** @type {{ ready: string[], wrong: string[] }} */
  const { ready, wrong } = await page.evaluate(() => Reflect.get(window, 'told'));
  assert.deepEqual(
    { figures: ready.sort(), complaints: [...wrong, ...broken, ...complaints] },
    { figures: [...states], complaints: [] },
    url,
  );
  return page;
}
