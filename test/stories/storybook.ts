import { readFileSync } from 'node:fs';
import { chromiumOptions } from '#chromium-options';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { preview } from 'vite';

const FOLDER = new URL('../../../build/storybook/', import.meta.url);

/** A page of the built Storybook: a story, or the documentation of an element. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

/** What Storybook says when a story has been shown, played and checked. */
export interface Finished {
  readonly storyId: string;
  readonly status: string;
  readonly reporters: readonly Report[];
}

interface Report {
  readonly type: string;
  readonly status: string;
  readonly result: { readonly violations?: readonly Violation[]; readonly passes?: readonly unknown[] };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Everything that the built Storybook holds. */
export function entries(): readonly Entry[] {
  const index = JSON.parse(readFileSync(new URL('index.json', FOLDER), 'utf8')) as {
    entries: Readonly<Record<string, Entry>>;
  };
  return Object.values(index.entries);
}

/** The built Storybook, answered on a free port, and a browser on it. */
export class Storybook {
  private constructor(
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    private readonly home: string,
    private readonly stop: () => Promise<void>,
  ) {}

  static async open(): Promise<Storybook> {
    const server = await preview({
      root: new URL('..', FOLDER).pathname,
      configFile: false,
      appType: 'mpa',
      logLevel: 'silent',
      build: { outDir: FOLDER.pathname },
      preview: { host: '127.0.0.1', port: 0 },
    });
    const home = server.resolvedUrls?.local[0];
    if (!home) throw new Error('the server of the built Storybook has no address');
    const browser = await chromium.launch(chromiumOptions());
    const context = await browser.newContext({ viewport: { width: 840, height: 900 } });
    return new Storybook(browser, context, home, () => server.close());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stop();
  }

  /** Opens an address below the built Storybook and records what a page must be free of. */
  async page(path: string): Promise<{ readonly page: Page; readonly complaints: string[] }> {
    const page = await this.context.newPage();
    const complaints: string[] = [];
    page.on('console', message => {
      if (['warning', 'error'].includes(message.type()))
        complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', error => complaints.push(`error: ${error.message}`));
    page.on('request', request => {
      const url = request.url();
      if (!url.startsWith(this.home) && !/^(data|blob):/.test(url)) complaints.push(`elsewhere: ${url}`);
    });
    page.on('response', response => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(this.home + path, { waitUntil: 'load' });
    return { page, complaints };
  }

  /** Opens Storybook without a story, in the language and the width that its toolbar says. */
  async setting(globals: string): Promise<Setting> {
    const { page, complaints } = await this.page(`iframe.html?viewMode=story&globals=${globals}`);
    await page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in window);
    await page.evaluate(() => window.__STORYBOOK_PREVIEW__.ready());
    return new Setting(page, complaints);
  }
}

/** One page on which one story after the other is shown. */
export class Setting {
  constructor(
    readonly page: Page,
    private readonly complaints: string[],
  ) {}

  /** Shows a story, plays it, lets axe check it, and tells all that came of it. */
  async show(id: string): Promise<{ readonly finished: Finished; readonly complaints: readonly string[] }> {
    const finished = await this.page.evaluate(show, id);
    return { finished, complaints: this.complaints.splice(0) };
  }
}

declare global {
  interface Window {
    __STORYBOOK_PREVIEW__: { ready(): Promise<void> };
    __STORYBOOK_ADDONS_CHANNEL__: {
      on(event: string, listener: (said: never) => void): void;
      emit(event: string, said: object): void;
    };
  }
}

/** Asks for a story as the sidebar does. Resolves when it is finished; rejects where it broke. */
function show(storyId: string): Promise<Finished> {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const broken = ['storyErrored', 'storyMissing', 'storyThrewException', 'playFunctionThrewException'];
  return new Promise((resolve, reject) => {
    channel.on('storyFinished', (finished: Finished) => {
      if (finished.storyId === storyId) resolve(finished);
    });
    for (const event of broken)
      channel.on(event, (said: { message?: string }) => reject(new Error(`${event}: ${said.message ?? ''}`)));
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}
