import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBase } from '../../../scripts/build/read-base.mjs';

describe('readBase', () => {
  it('takes a path and an address on another host, and adds a missing last slash', () => {
    assert.equal(readBase([]), undefined);
    assert.equal(readBase(['--base', '/figures/0.1.0/']), '/figures/0.1.0/');
    assert.equal(readBase(['--base=https://host.example:8443/f']), 'https://host.example:8443/f/');
    assert.equal(readBase(['--base', '/figures']), '/figures/');
    assert.equal(readBase(['--base', 'https://host.example']), 'https://host.example/');
    assert.equal(readBase(['--base', '/']), '/');
  });

  for (const base of [
    '',
    'figures/',
    '//host.example/f/',
    '/a/../b/',
    '/a b/',
    '/a%2/',
    '"/>',
    'ftp://host.example/',
    'https:/host.example/',
    '/a?b',
  ])
    it(`refuses "${base}" with a sentence that shows a right one`, () => {
      assert.throws(
        () => readBase(['--base', base]),
        /no address of a folder; give a path such as \/figures/,
      );
    });

  it('refuses another argument', () => {
    assert.throws(() => readBase(['--bas', '/f/']), /unknown argument: --bas/);
  });
});
