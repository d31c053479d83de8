import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const ANSWERS = new URL('../../../packages/elements/ACCESSIBILITY.md', import.meta.url);

describe('the answers about accessibility', () => {
  it('name tests that exist', async () => {
    const text = await readFile(ANSWERS, 'utf8');
    const named = [...text.matchAll(/\[`(test\/[^`]+)`\]\(([^)]+)\): “([^”]+)”/g)];
    assert.ok(named.length > 40, `${named.length} tests named`);
    assert.equal(named.length, text.match(/\[`test\//g)?.length);
    for (const [, path, link = '', title = ''] of named) {
      const file = await readFile(new URL(link, ANSWERS), 'utf8');
      assert.ok(file.includes(title), `${path} has no test “${title}”`);
    }
  });
});
