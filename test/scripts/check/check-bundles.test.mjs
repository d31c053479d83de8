import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundleProblems } from '../../../scripts/check/check-bundles.mjs';

const chunk = (/** @type {string[]} */ ...modules) => ({
  file: 'a.js',
  modules,
});
const sources = (/** @type {string} */ text) => new Map([['a.js', text]]);

describe('bundleProblems', () => {
  it('finds nothing in a script of our own modules and Lit', () => {
    const modules = [
      'packages/elements/dist/index.js',
      'node_modules/lit-html/lit-html.js',
      'virtual:uncac-index',
    ];
    assert.deepEqual(bundleProblems([chunk(...modules)], sources('export const a=evaluate(1)')), []);
  });

  it('names every module that does not belong in a browser', () => {
    const modules = [
      'node_modules/vega-scale/index.js',
      'node_modules/vega-embed/build/embed.js',
      'node_modules/arquero/src/index.js',
      'packages/figures/dist/compile/index.js',
      'packages/figures/dist/kinds/region-bars/by-group/transform.js',
      'packages/embed/dist/server/start-server.js',
    ];
    assert.deepEqual(
      bundleProblems([chunk(...modules)], sources('')),
      modules.map(module => `a.js holds ${module}`),
    );
  });

  it('finds traces of them, and of what a strict policy stops, in the text', () => {
    for (const [text, trace] of /** @type {const} */ ([
      ['x("Vega: no")', 'Vega'],
      ['import"arquero"', 'arquero'],
      ['new Function("a")', 'new Function'],
      ['eval("a")', 'eval('],
    ])) {
      assert.ok(bundleProblems([chunk()], sources(text)).join().includes(`"${trace}"`), text);
    }
  });

  it('names scripts that the manifest and the folder do not both have', () => {
    const problems = bundleProblems([chunk()], new Map([['b.js', '']]));
    assert.deepEqual(problems, ['b.js is not in manifest.json', 'a.js is not in the folder']);
  });
});
