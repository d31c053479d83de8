import { chromiumOptions } from '#chromium-options';
import { hostedFolder } from '@uncac-figures/embed';
import { startServer, type RunningServer } from '@uncac-figures/embed/server';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { provideComposed } from './composed.js';
import { FIGURES } from './page-figures.js';
import { painted } from './painted.js';

/** The demo's server and a browser, for the tests of one file. */
export interface Demo {
  readonly url: string;
  /** Address of the hosted folder, with its last slash. */
  readonly hosted: string;
  readonly browser: Browser;
  /**
   * A page in a context of its own, with what happened on it. It closes the one opened before. `change` gives the page
   * that is shown in the place of the server's.
   */
  open(
    query: string,
    options?: BrowserContextOptions,
    change?: (page: ServedPage) => ServedPage,
  ): Promise<OpenPage>;
  close(): Promise<void>;
}

/** A page as a host answers it. */
export interface ServedPage {
  readonly markup: string;
  /** Its content security policy. */
  readonly policy: string;
}

export interface OpenPage {
  readonly page: Page;
  readonly seen: Seen;
}

/** What a page must be free of. */
export interface Seen {
  readonly console: string[];
  readonly elsewhere: string[];
  readonly notAnswered: string[];
}

const POLICY = 'content-security-policy';

/** The State whose page the tests look at. */
export const STATE = 'KEN';

/** Its page in each of two languages, one of each direction. */
export const PAGES = [
  { lang: 'en', query: `?country=${STATE}&lang=en` },
  { lang: 'ar', query: `?country=${STATE}&lang=ar` },
] as const;

/** What serves the demo: the packages as they are, or another build of them. */
export interface Site {
  readonly hostedFolder: typeof hostedFolder;
  readonly startServer: typeof startServer;
}

/** `args` are added to those with which the browser is started. */
export async function openDemo(
  args: readonly string[] = [],
  site: Site = { hostedFolder, startServer },
): Promise<Demo> {
  const server: RunningServer = await site.startServer({ port: 0, langs: [] });
  const browser = await chromium.launch(chromiumOptions(args));
  let before: BrowserContext | undefined;
  return {
    url: server.url,
    hosted: new URL((await site.hostedFolder()).base, server.url).href,
    browser,
    async open(query, options = {}, change) {
      await before?.close();
      const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
      before = context;
      await context.addInitScript(record);
      await context.addInitScript(provideComposed);
      if (change)
        await context.route(server.url + query, async route => {
          const response = await route.fetch();
          const headers = response.headers();
          const { markup, policy } = change({
            markup: await response.text(),
            policy: headers[POLICY] ?? '',
          });
          await route.fulfill({ response, body: markup, headers: { ...headers, [POLICY]: policy } });
        });
      const page = await context.newPage();
      const seen = watch(page, server.url);
      await page.goto(server.url + query, { waitUntil: 'load' });
      return { page, seen };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function watch(page: Page, home: string): Seen {
  const seen: Seen = { console: [], elsewhere: [], notAnswered: [] };
  page.on('console', message => seen.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', error => seen.console.push(`error: ${error.message}`));
  page.on('request', request => {
    if (!request.url().startsWith(home)) seen.elsewhere.push(request.url());
  });
  page.on('response', response => {
    if (response.status() >= 400) seen.notAnswered.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', request => seen.notAnswered.push(request.url()));
  return seen;
}

/** What the page itself records, from before its first byte. */
export interface Recorded {
  readonly ready: string[];
  readonly problems: string[];
  readonly violations: string[];
  readonly shifts: { value: number; sources: string[] }[];
}

declare global {
  interface Window {
    recorded: Recorded;
  }
}

function record(): void {
  const recorded: Recorded = { ready: [], problems: [], violations: [], shifts: [] };
  window.recorded = recorded;
  const asText = (event: Event): string =>
    'problem' in event ? String(event.problem) : 'state' in event ? String(event.state) : event.type;
  addEventListener('uncac-ready', event => recorded.ready.push(asText(event)));
  addEventListener('uncac-error', event => recorded.problems.push(asText(event)));
  document.addEventListener('securitypolicyviolation', event =>
    recorded.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
  type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
  new PerformanceObserver(list => {
    for (const { value, sources } of list.getEntries() as Shift[])
      recorded.shifts.push({ value, sources: sources.map(({ node }) => node?.nodeName ?? '') });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Reads the page from end to end until every figure is ready. */
export async function readThrough(page: Page, figures = FIGURES.length): Promise<void> {
  await scrollThrough(page);
  await page.evaluate(allReady, figures);
  await page.evaluate(() => scrollTo(0, 0));
  await painted(page);
}

/** Scrolls from end to end, so that everything that waits for the reader comes. */
export async function scrollThrough(page: Page): Promise<void> {
  // The page grows where elements draw.
  const scroll = (top: number): Promise<boolean> =>
    page.evaluate(y => {
      scrollTo(0, y);
      return y < document.documentElement.scrollHeight;
    }, top);
  for (let top = 0; await scroll(top); top += 400) await painted(page);
}

/** Playwright's own waiting evaluates strings, which the page's policy blocks. */
function allReady(figures: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const missing = (): string => `${window.recorded.ready.length} of ${figures} figures are ready`;
    const limit = setTimeout(() => reject(new Error(missing())), 10_000);
    const check = (): void => {
      if (window.recorded.ready.length < figures) return;
      clearTimeout(limit);
      resolve();
    };
    addEventListener('uncac-ready', check);
    check();
  });
}

export async function recorded(page: Page): Promise<Recorded> {
  return page.evaluate(() => window.recorded);
}
