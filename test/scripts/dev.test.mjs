import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PAGE_POLICY } from '../../packages/embed/dist/server/policy.js';
import { integrityOf } from '../../packages/figures/dist/compile/index.js';
import { copyProject } from './copy-project.mjs';

const FRENCH = 'packages/figures/src/kinds/cycle-timeline/words/fr.ts';

describe('npm run dev', { timeout: 120_000 }, () => {
  const root = copyProject();
  const child = spawn(process.execPath, ['scripts/dev.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', t => (said += t));
  let url = '';
  /** @type {AsyncIterator<string>} */
  let changes;

  /** Waits until the command prints something. @param {RegExp} pattern */
  async function printed(pattern) {
    for (;;) {
      const found = pattern.exec(said);
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}:\n${said}`);
      await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), once(child, 'exit')]);
    }
  }
  /** @param {string} path */
  const text = async path => (await fetch(new URL(path, url))).text();
  /** @param {string} file @param {string} from @param {string} to */
  function edit(file, from, to) {
    const before = readFileSync(join(root, file), 'utf8');
    assert.ok(before.includes(from), `${file} has no ${from}`);
    writeFileSync(join(root, file), before.replace(from, to));
  }

  before(async () => {
    url = (await printed(/^Demo page: (\S+)$/m))[1] ?? '';
    changes = eventsOf(await fetch(new URL('dev/changes', url)));
  });
  after(async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    rmSync(root, { recursive: true, maxRetries: 5 });
  });

  it('serves the page under the policy of the demo, with every file that it names', async () => {
    const response = await fetch(new URL('?lang=fr&country=KEN', url));
    assert.equal(response.headers.get('content-security-policy'), PAGE_POLICY);
    const html = await response.text();
    assert.match(html, /Chronologie des deux cycles/);
    const named = [...html.matchAll(/(?:src|href)="(\/[^"#?]+)/g)].map(([, path = '']) => path);
    assert.ok(named.length > 30);
    for (const path of new Set(named)) {
      const { status } = await fetch(new URL(path, url));
      assert.equal(status, 200, path);
    }
    const [, script = '', integrity] = /src="([^"]+\.js)"\s+integrity="([^"]+)"/.exec(html) ?? [];
    assert.equal(integrity, integrityOf(await text(script)));
  });

  it('tells open pages of a change, and shows the new word, colour and element', async () => {
    const { value: before } = await changes.next();
    edit(FRENCH, 'Chronologie des deux', 'Histoire des deux');
    edit('packages/figures/src/look/themes.ts', "ink: '#1B2422'", "ink: '#1B2423'");
    edit('packages/elements/src/internal/explore/overlay.ts', 'class="overlay ', 'class="overlay new ');
    const { value: now } = await changes.next();
    assert.notEqual(now, before);

    const html = await text('?lang=fr');
    assert.match(html, /Histoire des deux cycles/);
    assert.ok(html.includes(`/dev/reload.js?${now}"`));
    const [picture = ''] = /\/[^"]+\.picture\.svg/.exec(html) ?? [];
    assert.match(await text(picture), /#1B2423/i);
    const [script = ''] = /\/[^"]+\/uncac-figures\.js/.exec(html) ?? [];
    assert.match(await text(script), /class="overlay new /);
  });

  it('prints what does not compile, and keeps the page until it is right', async () => {
    edit(FRENCH, 'export const words', 'export const word: number = "one";\nexport const words');
    await printed(/fr\.ts\(\d+,\d+\): error TS2322: [^]*The page stays as it was/);
    assert.match(await text('?lang=fr'), /Histoire des deux cycles/);
    edit(FRENCH, 'export const word: number = "one";\n', '');
    edit(FRENCH, 'Histoire des deux', 'Temps forts des deux');
    await changes.next();
    assert.match(await text('?lang=fr'), /Temps forts des deux cycles/);
  });
});

/** The events of an answer that stays open. @param {Response} response */
async function* eventsOf({ body }) {
  assert.ok(body);
  let rest = '';
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    rest += text;
    for (const [event, data = ''] of rest.matchAll(/^data: (.*)\n\n/gm)) {
      rest = rest.replace(event, '');
      yield data;
    }
  }
}
