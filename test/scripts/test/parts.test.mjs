import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../../scripts/system/root.mjs';
import { PARTS } from '../../../scripts/test/parts.mjs';
import { testFiles } from '../../../scripts/test/test-files.mjs';

const inNode = testFiles().filter(({ part }) => PARTS[part]?.runner === 'node');

/**
 * The source of a test with that of all it imports from the test folder.
 *
 * @param {string} file
 * @param {Set<string>} [read]
 * @returns {string}
 */
function whole(file, read = new Set()) {
  if (read.has(file) || !existsSync(join(ROOT, file))) return '';
  read.add(file);
  const text = readFileSync(join(ROOT, file), 'utf8');
  const imported = [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm)].map(
    ([, path = '']) => join(dirname(file), path).replace(/\.js$/, '.ts'),
  );
  return [text, ...imported.filter(path => path.startsWith('test/')).map(path => whole(path, read))].join(
    '\n',
  );
}

/** Names of the files of which a pattern finds something in the sources. @param {RegExp} pattern */
const using = pattern => inNode.filter(({ source }) => pattern.test(whole(source))).map(({ name }) => name);

/** @param {readonly import('../../../scripts/test/parts.mjs').Need[]} needs */
const needing = (...needs) =>
  inNode.filter(file => file.needs.some(need => needs.includes(need))).map(({ name }) => name);

describe('what tests are said to need', () => {
  it('is Chromium where they open it, and nowhere else', () => {
    const opening = using(/\bchromium\.launch\(|\bopenDemo\(|ensureBrowser\(\)|\bpageBytes\(/);
    assert.ok(opening.length > 15);
    assert.deepEqual(needing('chromium'), opening);
  });

  it('is what is built where they serve it, and nowhere else', () => {
    const serving = using(/\bstartServer\(|\bstart\('0'\)|\bpreview\(\{/);
    assert.ok(serving.length > 15);
    assert.deepEqual(needing('hosted', 'pseudo', 'storybook'), serving);
  });

  it('names files that there are', () => {
    const names = testFiles().map(({ name }) => name);
    const named = Object.entries(PARTS).flatMap(([part, { files = {} }]) =>
      Object.keys(files).map(file => `${part}/${file}`),
    );
    assert.deepEqual(
      named.filter(name => !names.includes(name)),
      [],
    );
  });
});
