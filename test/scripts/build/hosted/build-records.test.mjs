import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { BuildRecords } from '../../../../scripts/build/hosted/build-records.mjs';

describe('a part of the build', () => {
  let root = '';
  const file = () => join(root, 'states.json');

  /** Builds as a new run does. Answers whether the part was made. @param {string} inputs @param {string} [name] */
  async function build(inputs, name = 'states') {
    const records = new BuildRecords(root, 'cache/build.json');
    const isMade = await records.make(name, inputs, () => {
      writeFileSync(file(), inputs);
      return ['states.json'];
    });
    records.finish();
    return isMade;
  }

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'uncac-records-'));
    assert.equal(await build('one'), true);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is left alone where nothing changed', async () => assert.equal(await build('one'), false));

  it('is made anew for other inputs, and then left alone', async () => {
    assert.equal(await build('two'), true);
    assert.equal(readFileSync(file(), 'utf8'), 'two');
    assert.equal(await build('two'), false);
  });

  it('is made anew where somebody wrote in its file, or removed it', async () => {
    writeFileSync(file(), 'by hand');
    assert.equal(await build('one'), true);
    assert.equal(readFileSync(file(), 'utf8'), 'one');
    rmSync(file());
    assert.equal(await build('one'), true);
  });

  it('is made anew after a build that was cut off while it wrote its records', async () => {
    writeFileSync(join(root, 'cache/build.json'), '{"states":{"inp');
    assert.equal(await build('one'), true);
  });

  it('that is not made stays where it is of the same inputs, and is forgotten where it is not', async () => {
    await build('one');
    for (const [inputs, kept] of /** @type {const} */ ([
      ['one', ['states.json']],
      ['two', []],
    ])) {
      const records = new BuildRecords(root, 'cache/build.json');
      records.keep('states', inputs);
      assert.deepEqual([...records.finish()], kept);
    }
  });

  it('is forgotten with its files when no build asks for it', async () => {
    await build('one', 'other');
    const records = new BuildRecords(root, 'cache/build.json');
    await records.make('other', 'one', () => assert.fail('nothing changed'));
    assert.deepEqual([...records.finish()], ['states.json']);
    assert.equal(await build('one'), true);
  });
});
