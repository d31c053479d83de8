/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import ts from 'typescript';
import { hostedFiles } from '@uncac-figures/embed';
import { indexIntegrity } from '../../scripts/build/index-integrity.mjs';
import { ROOT } from '../../scripts/system/root.mjs';
import { consumerProject } from './consumer-project.mjs';
import { readmeBlocks } from './readme-blocks.mjs';
import { staticHost } from './static-host.mjs';

const start = promisify(execFile);
const BASE = '/figures/0.1.0/';
const [page = '', tag = ''] = readmeBlocks('html');
const [module = ''] = readmeBlocks('ts');
const [script = ''] = readmeBlocks('js');
const [overrides = '{}'] = readmeBlocks('json');
const policy = (readmeBlocks('http')[0] ?? '').trim().replace(/^Content-Security-Policy: /, '');
const peers =
  readmeBlocks('sh')
    .join('\n')
    .match(/\b[\w-]+@\d[\d.]*/g) ?? [];

describe('README', () => {
  let project = '';
  /** @type {Awaited<ReturnType<typeof staticHost>> | undefined} */
  let host;
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  let site = '';

  before(async () => {
    project = await consumerProject(JSON.parse(overrides), peers);
    site = join(project, 'site');
    const folder = join(site, BASE);
    for (const { path, text } of hostedFiles(BASE, ['en', 'ar'])) write(join(folder, path), text);
    copyFileSync(join(ROOT, 'packages/embed/assets/uncac-figures.css'), join(folder, 'uncac-figures.css'));
    const input = { 'uncac-figures': join(ROOT, 'packages/embed/dist/loader/index.js') };
    await bundle(input, folder, [indexIntegrity(pathToFileURL(`${folder}/`))]);
    host = await staticHost(site, policy);
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  });

  after(async () => {
    await browser?.close();
    host?.close();
    rmSync(project, { recursive: true, force: true });
  });

  it('gives a web editor a page whose figures are adopted and drawn under its policy', async () => {
    const text = page.replace(/<!-- paste: (.*?) -->/, (_, path) =>
      readFileSync(join(site, BASE, path), 'utf8'),
    );
    assert.ok(text.includes('data-uncac'), 'a fragment is pasted');
    write(join(site, 'editor.html'), text);
    await opened('editor.html', 2);
  });

  it('gives a developer a module that passes the types and draws a figure', async () => {
    write(join(project, 'main.ts'), module);
    const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022'];
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    await start(process.execPath, [compiler, ...flags, 'main.ts'], { cwd: project }).catch(error =>
      assert.fail(error.stdout),
    );
    const { outputText } = ts.transpileModule(module, { compilerOptions: { module: ts.ModuleKind.ESNext } });
    write(join(project, 'main.js'), outputText);
    await bundle({ main: join(project, 'main.js') }, join(site, 'app'), []);
    write(
      join(site, 'developer.html'),
      `<!doctype html><html lang="en"><title>x</title><script type="module" src="/app/main.js"></script>${tag}`,
    );
    await opened('developer.html', 1);
  });

  it('renders a figure in Node, and compiles one', async () => {
    write(join(project, 'render.mjs'), script);
    const { stdout } = await start(process.execPath, ['render.mjs'], { cwd: project, maxBuffer: 2 ** 24 });
    assert.match(stdout, /^<figure class="uncac-figure" data-uncac="1\/region-bars\/provided\/ar\/2021\.1"/);
    assert.match(stdout, /src="\/figures\/0\.1\.0\/region-bars\//);
    const figure = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    assert.ok(figure.marks.length > 0);
  });

  /**
   * Opens a page; every figure is ready, every picture loads, and the browser has nothing to report.
   *
   * @param {string} path
   * @param {number} count Figures on the page.
   */
  async function opened(path, count) {
    assert.ok(browser && host);
    const tab = await browser.newPage();
    /** @type {string[]} */
    const reports = [];
    tab.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') reports.push(message.text());
    });
    tab.on('pageerror', error => reports.push(String(error)));
    tab.on('response', response => {
      if (response.status() >= 400 && !response.url().endsWith('favicon.ico')) reports.push(response.url());
    });
    await tab.addInitScript(() => {
      const told = /** @type {string[]} */ ([]);
      Object.assign(globalThis, { told });
      for (const name of ['uncac-ready', 'uncac-error'])
        document.addEventListener(
          name,
          event => told.push([name, Reflect.get(event, 'problem')].join(' ').trim()),
          true,
        );
    });
    await tab.goto(host.url + path);
    for (const element of await tab.locator('uncac-region-bars').all())
      await element.scrollIntoViewIfNeeded();
    await tab.waitForFunction(number => Reflect.get(globalThis, 'told').length >= number, count, {
      timeout: 20_000,
    });
    assert.deepEqual(
      await tab.evaluate(() => Reflect.get(globalThis, 'told')),
      Array(count).fill('uncac-ready'),
    );
    const broken = await tab.evaluate(() =>
      [...document.images].filter(image => image.complete && image.naturalWidth === 0).map(({ src }) => src),
    );
    assert.deepEqual(broken, []);
    assert.deepEqual(
      reports.filter(text => !text.includes('favicon') && !/status of 404/.test(text)),
      [],
    );
    await tab.close();
  }
});

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * @param {Record<string, string>} input
 * @param {string} dir
 * @param {readonly import('rollup').Plugin[]} plugins
 */
async function bundle(input, dir, plugins) {
  const made = await rollup({ input, plugins: [...plugins, nodeResolve()] });
  await made.write({ dir, format: 'es', entryFileNames: '[name].js' });
  await made.close();
}
