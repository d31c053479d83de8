import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { hostedUnits } from '../../../../packages/embed/dist/index.js';
import { readInputs } from '../../../../scripts/build/hosted/read-inputs.mjs';
import { unitInputs } from '../../../../scripts/build/hosted/unit-inputs.mjs';
import { ROOT } from '../../../../scripts/system/root.mjs';

const FIGURES = 'packages/figures/dist';
const files = readInputs(
  ROOT,
  ['dataset', 'figures'].map(name => `packages/${name}/dist`),
);
const units = hostedUnits();

/** Names of the units, such as `region-bars.fr`, that a changed file makes anew. @param {string} path */
function madeAnew(path) {
  assert.ok(files.has(path), `${path} is gone`);
  return units
    .filter(unit => unitInputs(files, unit).includes(path))
    .map(({ element, lang }) => `${element}.${lang}`);
}

/** @param {(unit: { element: string, lang: string }) => boolean} include */
const named = include => units.filter(include).map(({ element, lang }) => `${element}.${lang}`);

describe('the figures that a change makes anew', () => {
  it('are those of French for a French word, date or name of a group', () => {
    const french = named(({ lang }) => lang === 'fr');
    assert.deepEqual(madeAnew(`${FIGURES}/words/fr.js`), french);
    assert.deepEqual(madeAnew(`${FIGURES}/language/dates.fr.js`), french);
    assert.deepEqual(madeAnew('packages/dataset/dist/tables/terms.fr.js'), french);
  });

  it('are those of one kind for its rows, and of one kind in one language for its words', () => {
    const ofKind = named(({ element }) => element === 'party-years');
    assert.deepEqual(madeAnew(`${FIGURES}/kinds/party-years/transform.js`), ofKind);
    assert.deepEqual(madeAnew(`${FIGURES}/kinds/party-years/words/ru.js`), ['party-years.ru']);
  });

  it('are of the summary too for the region bars, whose rows it shows', () => {
    const both = named(({ element }) => ['region-bars', 'country-summary'].includes(element));
    assert.deepEqual(madeAnew(`${FIGURES}/kinds/region-bars/by-group/transform.js`), both);
    assert.deepEqual(madeAnew(`${FIGURES}/kinds/region-bars/words/es.js`), [
      'region-bars.es',
      'country-summary.es',
    ]);
  });

  it('are all for a colour, a count or a rule of layout', () => {
    const all = named(() => true);
    for (const path of ['figures/dist/look/themes.js', 'dataset/dist/tables/observations.js'])
      assert.deepEqual(madeAnew(`packages/${path}`), all);
    assert.deepEqual(madeAnew(`${FIGURES}/lay-out/scene.js`), all);
  });

  it('count what a language imports of another one', () => {
    const dates = "import { longDate } from '../language/dates.fr.js';";
    const modules = new Map([
      ['a/words/es.js', dates],
      ['a/words/ar.js', ''],
      ['a/language/dates.fr.js', ''],
    ]);
    assert.deepEqual(unitInputs(modules, { element: 'bars', lang: 'es' }), [
      'a/words/es.js',
      'a/language/dates.fr.js',
    ]);
    assert.deepEqual(unitInputs(modules, { element: 'bars', lang: 'ar' }), ['a/words/ar.js']);
  });

  it('are made of everything that their modules import', () => {
    for (const unit of units) {
      const inputs = new Set(unitInputs(files, unit));
      // Indexes list all kinds and languages, of which a unit uses its own.
      const own = [...inputs].filter(path => /\/kinds\/[\w-]+\//.test(path) && !path.endsWith('/index.js'));
      const missing = own.flatMap(path =>
        [...(files.get(path) ?? '').matchAll(/ from '(\.[^']+)'/g)]
          .map(([, to = '']) => posix.join(posix.dirname(path), to))
          .filter(to => !inputs.has(to))
          .map(to => `${path} imports ${to}`),
      );
      assert.deepEqual(missing, []);
    }
  });
});
