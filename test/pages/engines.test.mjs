import { startServer } from '@uncac-figures/embed/server';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { installedFirefox, installedWebKit } from '../../scripts/engines/installed-engines.mjs';
import { startWebKit } from '../../scripts/engines/start-webkit.mjs';

/**
 * A window of an engine.
 *
 * @typedef {object} EngineWindow
 * @property {(url: string) => Promise<unknown>} open
 * @property {(script: string) => Promise<any>} evaluate What the body of a function gives.
 * @property {() => Promise<void>} close
 */

/** @type {Readonly<Record<string, (() => Promise<EngineWindow>) | undefined>>} */
const ENGINES = { Firefox: firefox(), WebKit: webKit() };

/**
 * What the page shows of its figures; it brings the first that is not explorable yet before the reader. What a figure
 * gets stands in the shadow roots of its own blocks: the button Explore in that of its tools.
 */
const LOOK = `
  const elements = [...document.querySelectorAll('main *')].filter(({ localName }) => localName.startsWith('uncac-'));
  const drawn = elements.filter(element => element.querySelector('img[alt]:not([alt=""])'));
  const rootsIn = element => [element, ...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const isExplorable = element => rootsIn(element).some(root => root.querySelector('button.explore'));
  drawn.find(element => !isExplorable(element))?.scrollIntoView();
  const images = [...document.querySelectorAll('figure[data-uncac] img')];
  return {
    lang: document.documentElement.lang,
    figures: drawn.length,
    explorable: elements.filter(isExplorable).length,
    pictures: images.filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).length,
    images: images.length,
    problems: elements.flatMap(rootsIn).flatMap(root => [...root.querySelectorAll('.problem')]).length,
  };
`;

for (const [name, start] of Object.entries(ENGINES))
  describe(`the page in ${name}`, { skip: !start && `${name} is not on this machine` }, () => {
    /** @type {import('@uncac-figures/embed/server').RunningServer} */
    let server;
    /** @type {EngineWindow} */
    let window;
    before(async () => {
      server = await startServer({ port: 0 });
      if (start) window = await start();
    });
    after(async () => {
      await window?.close();
      await server.close();
    });

    for (const lang of ['en', 'ar'])
      it(`shows every figure under the policy, and brings each to life: ${lang}`, async () => {
        await window.open(`${server.url}?country=KEN&lang=${lang}`);
        let seen = await window.evaluate(LOOK);
        for (
          const end = Date.now() + 30_000;
          Date.now() < end && !isWhole(seen, lang);
          seen = await window.evaluate(LOOK)
        )
          await new Promise(resolve => setTimeout(resolve, 200));
        assert.ok(isWhole(seen, lang), JSON.stringify(seen));
      });
  });

/**
 * Whether the page of this language is there, not the one before it, with every figure alive and every picture loaded.
 *
 * @param {{ lang: string, figures: number, explorable: number, pictures: number, images: number, problems: number }} seen
 * @param {string} wanted
 */
function isWhole({ lang, figures, explorable, pictures, images, problems }, wanted) {
  return lang === wanted && figures > 4 && explorable === figures && pictures === images && problems === 0;
}

function firefox() {
  const executablePath = installedFirefox();
  if (!executablePath) return undefined;
  return async () => {
    const browser = await launch({ browser: 'firefox', executablePath });
    const page = await browser.newPage();
    return {
      open: (/** @type {string} */ url) => page.goto(url),
      evaluate: (/** @type {string} */ script) => page.evaluate(`(() => {${script}})()`),
      close: () => browser.close(),
    };
  };
}

function webKit() {
  const paths = installedWebKit();
  if (!paths) return undefined;
  return async () => {
    const { session, stop } = await startWebKit(paths, 'normal');
    return {
      open: (/** @type {string} */ url) => session.open(url),
      evaluate: (/** @type {string} */ script) => session.evaluate(script),
      close: stop,
    };
  };
}
