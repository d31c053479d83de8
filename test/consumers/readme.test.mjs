import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { unitFiles } from '@uncac-figures/embed';
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
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
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

describe('README.md', () => {
  it('names commands that are tested elsewhere', () => {
    // The first is started by test/scripts/start.test.mjs; the second would start this test.
    assert.match(start, /^npm start .*\nnpm test .*\n$/);
    // Minutes, and it writes the folder that other tests serve. Its argument is read above, and so is what it makes.
    assert.equal(build, `npm run build -- --base ${BASE}\n`);
  });

  describe('for a web editor', () => {
    const whole = () =>
      editorsPage.replace(/<!-- paste here: (.*?) -->/g, (_, path) =>
        readFileSync(join(site, BASE, path), 'utf8'),
      );

    it('shows a page that works under its policy', async () => {
      writeFile(join(site, 'kenya.html'), whole());
      const page = await open('kenya.html', ['adopted', 'drawn']);
      assert.match(await page.locator('uncac-region-bars[country] .state').innerText(), /Kenya/);
      assert.equal(await page.locator('.state-mark').count(), 1);
    });

    it('marks a State in a pasted figure, which stays as it was pasted', async () => {
      const marked = whole().replace('data-uncac=', 'data-country="KEN" data-uncac=');
      writeFile(join(site, 'marked.html'), marked);
      const page = await open('marked.html', ['adopted', 'drawn']);
      const first = page.locator('uncac-region-bars').first();
      assert.equal(await first.locator('.state-mark').count(), 1);
      assert.equal(await first.getByText('Kenya').count(), 0);
    });

    it('works from a folder on another host', async () => {
      const other = await serve(folders, { 'access-control-allow-origin': '*' });
      writeFile(join(site, 'other/kenya.html'), whole().replaceAll(`"${BASE}`, `"${other}${BASE}`));
      const policy = POLICY.replaceAll("'self'", other);
      const pages = await serve({ '/': join(site, 'other') }, { 'content-security-policy': policy });
      await openPage(browser, `${pages}/kenya.html`, ['adopted', 'drawn']);
    });
  });

  describe('for a developer', () => {
    const [install = '', main = '', tag = '', overrides = '', installPeers = '', ...more] = developers;
    const [render = '', compiled = ''] = more;
    const project = new Consumer(home, 'readme');

    it('installs packed packages, whose types are right', async () => {
      await shell(pack, { cwd: ROOT, home });
      await project.run(install);
      project.write('main.ts', main);
      project.write('compiled.ts', compiled);
      await project.checkTypes('main.ts', 'compiled.ts');
    });

    it('renders and compiles a figure in Node.js', async () => {
      project.addToPackageJson(overrides);
      await project.run(installPeers);
      project.write('render.mjs', render);
      const html = await project.run('node render.mjs');
      assert.match(html, /^<figure class="uncac-figure" data-uncac="1\/region-bars\/provided\/ar\/2021\.1"/);
      assert.match(html, /class="uncac-state".*كينيا/);
      assert.ok(html.includes(`src="${BASE}region-bars/uncac-provided-ar-2021.1.picture.svg"`));
    });

    it('shows both figures in a page', async () => {
      project.write('hosted.html', developersPage('main.ts', tag));
      project.write('compiled.html', developersPage('compiled.ts'));
      await project.bundle(site, ['hosted.html', 'compiled.html']);
      cpSync(join(project.folder, 'provided.json'), join(site, 'provided.json'));
      const hostedPage = await open('hosted.html', ['drawn']);
      assert.match(await hostedPage.locator('uncac-region-bars .state').innerText(), /كينيا/);
      const compiledPage = await open('compiled.html', ['drawn']);
      assert.equal(await compiledPage.locator('uncac-region-bars figure').getAttribute('lang'), 'ar');
    });
  });
});

describe('The READMEs of packages', () => {
  const project = new Consumer(home, 'packages');

  it('list the parties of a group from the tables alone', async () => {
    const [install = '', script = ''] = readmeBlocks('packages/dataset/README.md', 'sh js');
    await project.run(install);
    project.write('parties.mjs', script);
    assert.match(await project.run('node parties.mjs'), /^2021\.1 .*Kenya, .*Zimbabwe\n$/);
  });

  it('show a figure in a theme, with digits and colours of its own, without what lays figures out', async () => {
    const [install = '', main = '', tag = '', css = ''] = readmeBlocks(
      'packages/elements/README.md',
      'sh ts html css',
    );
    await project.run(install);
    project.write('main.ts', main);
    await project.checkTypes('main.ts');
    project.write('report.css', css);
    project.write('themed.html', developersPage('main.ts', tag, 'report.css'));
    await project.bundle(site, ['themed.html']);
    const page = await open('themed.html', ['drawn']);
    assert.match((await page.locator('uncac-region-bars table').textContent()) ?? '', /[٠-٩]/);
    const colours = await page.locator('uncac-region-bars').evaluate(element => {
      const style = getComputedStyle(element);
      return ['part-1', 'ground'].map(name => style.getPropertyValue(`--uncac-${name}`).trim());
    });
    assert.deepEqual(colours, ['#400080', '#131A19']);
  });

  it('write the files of a figure in Node.js', async () => {
    const [overrides = '', install = '', script = ''] = readmeBlocks(
      'packages/figures/README.md',
      'json sh js',
    );
    project.addToPackageJson(overrides);
    await project.run(install);
    project.write('files.mjs', script);
    await project.run('node files.mjs');
    assert.match(project.read('provided.svg'), /^<svg [^]*<\/svg>\n?$/);
    assert.match(project.read('provided.csv'), /Afrique/);
    assert.match(
      project.read('provided.html'),
      /class="uncac-state".*Kenya[^]*src="https:\/\/host\.example\//,
    );
  });

  it('copy a folder that serves elements', async () => {
    const [install = '', page = ''] = readmeBlocks('packages/embed/README.md', 'sh html');
    await shell('npm pack -w packages/embed --pack-destination ~', { cwd: ROOT, home });
    await project.run(install);
    project.write('public/kenya.html', page);
    const answers = await serve(
      { '/': join(project.folder, 'public') },
      { 'content-security-policy': POLICY },
    );
    await openPage(browser, `${answers}/kenya.html`, ['drawn']);
  });
});

/** @param {string} script @param {string} [body] @param {string} [css] */
function developersPage(script, body = '', css = undefined) {
  const style = css ? `<link rel="stylesheet" href="./${css}">` : '';
  const head = `<meta charset="utf-8"><title>Page</title>${style}<script type="module" src="./${script}"></script>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}
