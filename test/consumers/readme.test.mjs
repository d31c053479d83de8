import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromiumOptions } from '#chromium-options';
import { chromium } from 'playwright-core';
import ts from 'typescript';
import { unitFiles } from '@uncac-figures/embed';
import { THEMES } from '@uncac-figures/figures';
import { hostedPath } from '../../scripts/build/hosted-folder.mjs';
import { readBase } from '../../scripts/build/read-base.mjs';
import { snippet } from '../../scripts/build/snippet.mjs';
import { ROOT } from '../../scripts/system/root.mjs';
import { Consumer } from './consumer.mjs';
import { openPage } from './open-page.mjs';
import { readmeBlocks } from './readme-blocks.mjs';
import { shell } from './shell.mjs';
import { staticHost } from './static-host.mjs';
import { writeFile } from './write-file.mjs';

const [start = '', build = '', editorsPage = '', http = '', pack = '', ...developers] = readmeBlocks(
  'README.md',
  'sh sh html http sh sh ts html json sh js ts',
);
const BASE = readBase(build.trim().split(' ').slice(4)) ?? '';
const POLICY = http.trim().replace('Content-Security-Policy: ', '');

/** Where `~` leads. */
const home = mkdtempSync(join(tmpdir(), 'uncac-home-'));
/** Pages, and what the hosted folder has otherwise than the one that was built for tests. */
const site = join(home, 'site');
const hosted = join(ROOT, hostedPath());
const folders = { '/': site, [BASE]: hosted };
/** @type {import('playwright-core').Browser} */
let browser;
let origin = '';
/** @type {(() => unknown)[]} */
const closing = [() => rmSync(home, { recursive: true, force: true })];

/** @param {Record<string, string>} folders @param {Record<string, string>} headers */
async function serve(folders, headers) {
  const host = await staticHost(folders, headers);
  closing.push(host.close);
  return host.origin;
}

/** @param {string} path @param {Parameters<typeof openPage>[2]} states */
const open = (path, states) => openPage(browser, `${origin}/${path}`, states);

before(async () => {
  browser = await chromium.launch(chromiumOptions());
  closing.push(() => browser.close());
  origin = await serve(folders, { 'content-security-policy': POLICY });
  // What `npm run build -- --base` makes has this address in its HTML, and is the same in all other files.
  for (const { path, text } of unitFiles({ element: 'region-bars', lang: 'en' }, BASE))
    if (path.endsWith('.html')) writeFile(join(site, BASE, path), text);
    else assert.equal(readFileSync(join(hosted, path), 'utf8'), text, path);
  writeFile(join(site, BASE, 'snippet.html'), await snippet(pathToFileURL(`${hosted}/`), BASE));
});

after(async () => {
  for (const close of closing.reverse()) await close();
});

/** The page of README.md, with what is pasted into it. */
const withPasted = () =>
  editorsPage.replace(/<!-- paste here: (.*?) -->/g, (_, path) =>
    readFileSync(join(site, BASE, path), 'utf8'),
  );

describe('README.md for a web editor', () => {
  it('names commands that are tested elsewhere', () => {
    // The first is started by test/scripts/start.test.mjs; the second would start this test.
    assert.match(start, /^npm start .*\nnpm test .*\n$/);
    // Minutes, and it writes the folder that other tests serve. Its argument is read above, and so is what it makes.
    assert.equal(build, `npm run build -- --base ${BASE}\n`);
  });

  it('shows a page that works under its policy', async () => {
    writeFile(join(site, 'kenya.html'), withPasted());
    const page = await open('kenya.html', ['adopted', 'drawn']);
    assert.match(await page.locator('uncac-region-bars[country] .uncac-state').innerText(), /Kenya/);
    assert.equal(await page.locator('.state-mark').count(), 1);
  });

  it('marks a State in a pasted figure, which stays as it was pasted', async () => {
    const marked = withPasted().replace('data-uncac=', 'data-country="KEN" data-uncac=');
    writeFile(join(site, 'marked.html'), marked);
    const page = await open('marked.html', ['adopted', 'drawn']);
    const first = page.locator('figure[data-country]').first();
    assert.equal(await first.locator('.state-mark').count(), 1);
    assert.equal(await first.getByText('Kenya').count(), 0);
  });

  it('works from a folder on another host', async () => {
    const other = await serve(folders, { 'access-control-allow-origin': '*' });
    writeFile(join(site, 'other/kenya.html'), withPasted().replaceAll(`"${BASE}`, `"${other}${BASE}`));
    const policy = POLICY.replaceAll("'self'", other);
    const pages = await serve({ '/': join(site, 'other') }, { 'content-security-policy': policy });
    await openPage(browser, `${pages}/kenya.html`, ['adopted', 'drawn']);
  });
});

describe('README.md for a developer, with the READMEs of the packages', () => {
  const [install = '', main = '', tag = '', overrides = '', peers = '', render = '', compiled = ''] =
    developers;
  const [dataset = '', parties = ''] = readmeBlocks('packages/dataset/README.md', 'sh js');
  const [elements = '', themed = '', themedTag = '', css = ''] = readmeBlocks(
    'packages/elements/README.md',
    'sh ts html css',
  );
  const [itsOverrides = '', figures = '', files = ''] = readmeBlocks(
    'packages/figures/README.md',
    'json sh js',
  );
  const [embed = '', embedPage = ''] = readmeBlocks('packages/embed/README.md', 'sh html');
  const project = new Consumer(join(home, 'project'), home);

  it('names in each the packages that are installed here from tarballs', () => {
    assert.equal(dataset, 'npm install @uncac-figures/dataset\n');
    assert.equal(elements, 'npm install @uncac-figures/elements\n');
    assert.equal(figures, peers.replace('install', 'install @uncac-figures/figures'));
    assert.equal(itsOverrides, overrides);
  });

  it('has modules whose types are right', async () => {
    await shell(pack, { cwd: ROOT, home });
    await project.run(install);
    await project.run(`npm install typescript@${ts.version}`);
    project.write('main.ts', main);
    project.write('themed.ts', themed);
    project.write('compiled.ts', compiled);
    const options = '--noEmit --strict --target es2022 --module esnext --moduleResolution bundler';
    await project.run(`node_modules/.bin/tsc ${options} main.ts themed.ts compiled.ts`);
  });

  it('shows figures of the hosted folder, without what lays figures out', async () => {
    project.write('main.html', developersPage('main', tag));
    project.write('compiled.html', developersPage('compiled'));
    project.write('themed.html', developersPage('themed', themedTag));
    await project.bundle(site, ['main.html', 'themed.html', 'compiled.html']);
    // After the style sheet of the themes, as the README asks.
    const styled = readFileSync(join(site, 'themed.html'), 'utf8');
    writeFile(join(site, 'report.css'), css);
    writeFile(
      join(site, 'themed.html'),
      styled.replace('</head>', '<link rel="stylesheet" href="/report.css"></head>'),
    );

    const page = await open('main.html', ['drawn']);
    assert.match(await page.locator('uncac-region-bars .uncac-state').innerText(), /كينيا/);

    const other = (await open('themed.html', ['drawn'])).locator('uncac-region-bars');
    await other.locator('.uncac-data summary').click();
    assert.match((await other.locator('table').textContent()) ?? '', /[٠-٩]/);
    const colours = await other.evaluate(element => {
      const style = getComputedStyle(element);
      return ['part-1', 'ground'].map(name => style.getPropertyValue(`--uncac-${name}`).toUpperCase());
    });
    assert.deepEqual(colours, ['#400080', THEMES.dark.ground]);
  });

  it('renders and compiles figures in Node.js', async () => {
    project.addToPackageJson(overrides);
    await project.run(peers);
    const html = await project.runModule('render.mjs', render);
    assert.match(html, /^<figure class="uncac-figure" data-uncac="1\/region-bars\/provided\/ar\/2021\.1"/);
    assert.match(html, /class="uncac-state"[^<]*<span[^<]*<\/span>[^<]*<strong>[^<]*كينيا/s);
    assert.ok(html.includes(`src="${BASE}region-bars/uncac-provided-ar-2021.1.picture.svg"`));

    assert.match(await project.runModule('parties.mjs', parties), /^2021\.1 .*Kenya, .*Zimbabwe\n$/);

    await project.runModule('files.mjs', files);
    assert.match(project.read('provided.svg'), /^<svg [^]*<\/svg>\n?$/);
    assert.match(project.read('provided.csv'), /Afrique/);
    assert.match(
      project.read('provided.html'),
      /class="uncac-state"[^]*?Kenya[^]*src="https:\/\/host\.example\//,
    );
  });

  it('shows a compiled figure without the hosted folder', async () => {
    writeFile(join(site, 'provided.json'), project.read('provided.json'));
    const page = await open('compiled.html', ['drawn']);
    assert.equal(await page.locator('uncac-region-bars figure').getAttribute('lang'), 'ar');
  });

  it('copies a folder that serves elements', async () => {
    const [install, ...commands] = embed.split('\n');
    assert.equal(install, 'npm install @uncac-figures/embed');
    await shell('npm pack -w packages/embed --pack-destination ~', { cwd: ROOT, home });
    // As npm does, which takes twenty seconds for 6,500 files.
    const folder = 'node_modules/@uncac-figures/embed';
    await project.run(
      `mkdir ${folder}; tar -xzf ~/uncac-figures-embed-*.tgz -C ${folder} --strip-components 1`,
    );
    await project.run(commands.join('\n'));
    project.write('public/kenya.html', embedPage);
    const answers = await serve(
      { '/': join(project.folder, 'public') },
      { 'content-security-policy': POLICY },
    );
    await openPage(browser, `${answers}/kenya.html`, ['drawn']);
  });
});

/** @param {string} script Its name, such as `main`. @param {string} [body] */
function developersPage(script, body = '') {
  const head = `<meta charset="utf-8"><title>Page</title><script type="module" src="./${script}.ts"></script>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}
