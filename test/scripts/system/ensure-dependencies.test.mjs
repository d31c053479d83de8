import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nodeIsRecent, outdatedPackages } from '../../../scripts/system/ensure-dependencies.mjs';

const lit = { version: '3.3.3', integrity: 'sha512-lit' };

describe('outdatedPackages', () => {
  it('names nothing where what is installed is what is locked', () => {
    const locked = { '': {}, 'packages/dataset': { version: '0.1.0' }, 'node_modules/lit': lit };
    assert.deepEqual(outdatedPackages(locked, { 'node_modules/lit': lit }), []);
  });

  it('names what is absent, of another version or of other bytes', () => {
    const locked = { 'node_modules/a': lit, 'node_modules/b': lit, 'node_modules/c': lit };
    const installed = {
      'node_modules/b': { ...lit, version: '3.3.2' },
      'node_modules/c': { ...lit, integrity: 'sha512-other' },
    };
    assert.deepEqual(outdatedPackages(locked, installed), [
      'node_modules/a',
      'node_modules/b',
      'node_modules/c',
    ]);
  });

  it('allows optional packages of other platforms to be absent', () => {
    assert.deepEqual(outdatedPackages({ 'node_modules/fsevents': { ...lit, optional: true } }, {}), []);
  });

  it('sees packages installed inside a workspace', () => {
    assert.deepEqual(outdatedPackages({ 'packages/embed/node_modules/lit': lit }, {}), [
      'packages/embed/node_modules/lit',
    ]);
  });
});

describe('nodeIsRecent', () => {
  it('compares major and minor version with the range of package.json', () => {
    const range = '>=20.19';
    assert.equal(nodeIsRecent('20.19.0', range), true);
    assert.equal(nodeIsRecent('20.18.3', range), false);
    assert.equal(nodeIsRecent('22.0.0', range), true);
    assert.equal(nodeIsRecent('18.20.0', range), false);
  });
});
