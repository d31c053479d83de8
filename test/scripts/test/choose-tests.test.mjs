import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseTests } from '../../../scripts/test/choose-tests.mjs';

const FILES = [
  'figures/look/themes.test.ts',
  'figures/kinds/region-bars/marks.test.ts',
  'figures/kinds/region-bars/spec.test.ts',
  'elements/themes/focus.chromium.test.ts',
  'pages/hover.test.ts',
].map(file => ({ name: file.replace(/(\.chromium)?\.test\.ts$/, ''), source: `test/${file}` }));

const chosen = (/** @type {string[]} */ ...asked) => chooseTests(asked, FILES).chosen.map(({ name }) => name);

describe('npm test -- names', () => {
  it('is every test where nothing is named', () => assert.equal(chosen().length, FILES.length));

  it('takes a part, a folder or a file, and several of them', () => {
    assert.deepEqual(chosen('figures'), [
      'figures/look/themes',
      'figures/kinds/region-bars/marks',
      'figures/kinds/region-bars/spec',
    ]);
    assert.deepEqual(chosen('figures/kinds/region-bars', 'pages/hover'), [
      'figures/kinds/region-bars/marks',
      'figures/kinds/region-bars/spec',
      'pages/hover',
    ]);
  });

  it('takes a path as an editor or a shell completes it', () => {
    assert.deepEqual(chosen('test/figures/look/themes.test.ts'), ['figures/look/themes']);
    assert.deepEqual(chosen('./test/elements/themes/focus.chromium.test.ts'), ['elements/themes/focus']);
    assert.deepEqual(chosen('figures/look/'), ['figures/look/themes']);
  });

  it('tells the nearest names of one that does not exist', () => {
    assert.deepEqual(chooseTests(['figures/look/teams', 'hover', 'pages'], FILES).problems, [
      'no test is named figures/look/teams; the nearest are figures/look/themes, figures/look, elements/themes',
      'no test is named hover; the nearest are pages/hover, figures/look, elements/themes/focus',
    ]);
  });
});
