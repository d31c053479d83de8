import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compare, pack } from './pictures.js';
import { ShotPage } from './shot-page.js';
import { shotName, SHOTS } from './shots.js';

const COMMITTED = new URL('../../../test/shots/', import.meta.url);
const RESULTS = new URL('../../../build/shots/', import.meta.url);
/** Holds the version of the browser that took the committed shots. */
const VERSION = new URL('chromium.txt', COMMITTED);
const updating = Boolean(process.env['UPDATE_SHOTS']);

describe('figures look as in the committed shots', () => {
  let shots: ShotPage;
  before(async () => {
    shots = await ShotPage.open();
    await rm(RESULTS, { recursive: true, force: true });
    await mkdir(RESULTS, { recursive: true });
    if (updating) await writeFile(VERSION, `${shots.version}\n`);
  });
  after(() => shots.close());

  for (const shot of SHOTS) {
    const name = shotName(shot);
    it(name, async () => {
      const now = await shots.take(await shots.show(shot));
      const file = new URL(`${name}.png`, COMMITTED);
      const committed = existsSync(file) ? await readFile(file) : undefined;
      const difference = committed ? compare(committed, now) : { said: 'not committed' };
      if (!difference) return;
      if (updating) return writeFile(file, pack(now));
      assert.fail(`${name}: ${difference.said}\n${await saved(name, now, difference.picture)}`);
    });
  }

  it('no other shot is committed', async () => {
    const names = new Set(SHOTS.map(shot => `${shotName(shot)}.png`));
    const others = (await readdir(COMMITTED)).filter(file => file.endsWith('.png') && !names.has(file));
    if (updating) for (const file of others) await rm(new URL(file, COMMITTED));
    else assert.deepEqual(others, []);
  });

  it('a label that is 2 pixels off is noticed, whichever it is', async () => {
    const place = await shots.show(SHOTS[0]!);
    const right = await shots.take(place);
    const labels = place.locator('.uncac-picture > svg text:visible');
    const unnoticed: string[] = [];
    for (const label of await labels.all()) {
      await label.evaluate(element => element.style.setProperty('translate', '2px'));
      if (!compare(right, await shots.take(place))) unnoticed.push(await label.innerHTML());
      await label.evaluate(element => element.style.removeProperty('translate'));
    }
    assert.ok((await labels.count()) > 15);
    assert.deepEqual(unnoticed, []);
    assert.equal(
      compare(right, await shots.take(place)),
      undefined,
      'back in their places, all is as it was',
    );
  });

  /** Writes what was taken, and says where, and by which browsers the two were. */
  async function saved(name: string, now: Buffer, difference: Buffer | undefined): Promise<string> {
    const pictures = Object.entries({ now, difference }).flatMap(([kind, picture]) =>
      picture ? [{ file: new URL(`${name}.${kind}.png`, RESULTS), picture }] : [],
    );
    for (const { file, picture } of pictures) await writeFile(file, picture);
    const taken = existsSync(VERSION) ? (await readFile(VERSION, 'utf8')).trim() : 'none';
    return [
      ...pictures.map(({ file }) => `see ${fileURLToPath(file)}`),
      `committed by Chromium ${taken}, this is ${shots.version}`,
    ].join('\n');
  }
});
