import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  pageScripts,
  languages,
  measure,
  overBudget,
  sizeTable,
} from '../../../scripts/check/check-sizes.mjs';

const element = 'packages/figures/dist/words/element';
const MATRIX = 'packages/elements/dist/category-matrix/define.js';
const explore = 'packages/figures/dist/words/explore';
const CHUNKS = [
  {
    file: 'entry.js',
    entry: true,
    imports: ['lit.js'],
    dynamicImports: ['ar.js', 'en.js', 'element.ar.js', 'element.en.js', 'draw.js'],
    modules: ['a.js'],
  },
  { file: 'lit.js', entry: false, imports: [], dynamicImports: [], modules: ['node_modules/lit/index.js'] },
  { file: 'ar.js', entry: false, imports: ['join.js'], dynamicImports: [], modules: [`${explore}.ar.js`] },
  { file: 'en.js', entry: false, imports: ['join.js'], dynamicImports: [], modules: [`${explore}.en.js`] },
  { file: 'element.ar.js', entry: false, imports: [], dynamicImports: [], modules: [`${element}.ar.js`] },
  { file: 'element.en.js', entry: false, imports: [], dynamicImports: [], modules: [`${element}.en.js`] },
  { file: 'join.js', entry: false, imports: [], dynamicImports: [], modules: ['join-words.js'] },
  {
    file: 'draw.js',
    entry: false,
    imports: ['lit.js'],
    dynamicImports: [],
    modules: ['packages/elements/dist/internal/load-drawn.js'],
  },
  { file: 'apart.js', entry: false, imports: [], dynamicImports: [], modules: ['apart.js'] },
];

describe('pageScripts', () => {
  it('follows imports, also later ones, and leaves the words of other languages out', () => {
    assert.deepEqual(languages(CHUNKS), ['ar', 'en']);
    assert.deepEqual(pageScripts(CHUNKS, 'en', 'first').sort(), ['en.js', 'entry.js', 'join.js', 'lit.js']);
  });

  it('adds what draws where everything is drawn', () => {
    const drawn = pageScripts(CHUNKS, 'en', 'every').sort();
    assert.deepEqual(drawn, ['draw.js', 'element.en.js', 'en.js', 'entry.js', 'join.js', 'lit.js']);
  });

  it('leaves other kinds of figures to the pages that hold them', () => {
    const kind = [{ file: 'kind.js', entry: false, imports: [], dynamicImports: [], modules: [MATRIX] }];
    const chunks = CHUNKS.map(chunk =>
      chunk.entry ? { ...chunk, dynamicImports: [...chunk.dynamicImports, 'kind.js'] } : chunk,
    ).concat(kind);
    assert.ok(!pageScripts(chunks, 'en', 'first').includes('kind.js'));
    assert.ok(pageScripts(chunks, 'en', 'pasted').includes('kind.js'));
  });

  it('counts what draws with the entry where it is not apart', () => {
    const modules = [`${element}.en.js`, 'packages/elements/dist/internal/load-drawn.js'];
    const one = [{ file: 'all.js', entry: true, imports: [], dynamicImports: [], modules }];
    assert.deepEqual(pageScripts(one, 'en', 'first'), ['all.js']);
  });

  it('counts words of several languages in one script for each of them', () => {
    const modules = [`${explore}.ar.js`, `${explore}.en.js`];
    const one = [{ file: 'all.js', entry: true, imports: [], dynamicImports: [], modules }];
    assert.deepEqual(pageScripts(one, 'ar', 'first'), ['all.js']);
  });

  it('refuses a manifest that does not list what it names', () => {
    assert.throws(() => pageScripts(CHUNKS.slice(0, 1), 'en', 'first'), /does not list lit\.js/);
  });
});

describe('measure', () => {
  let folder = '';
  const files = {
    'manifest.json': JSON.stringify(CHUNKS),
    'entry.js': randomBytes(7_000),
    'lit.js': randomBytes(4_000),
    'join.js': '',
    'element.en.js': '',
    'element.ar.js': '',
    'draw.js': randomBytes(3_000),
    'en.js': randomBytes(900),
    'ar.js': randomBytes(1_200),
    'states.json': randomBytes(9_000),
    'region-bars/small.en.json': '{}',
    'region-bars/large.en.json': randomBytes(1_800),
    'category-matrix/types.en.json': randomBytes(4_000),
    'cycle-timeline/cycles.en.json': randomBytes(3_000),
    'cycle-timeline/cycles.en.html': randomBytes(1_600),
    'region-bars/small.en.html': '<p>',
    'region-bars/large.en.html': randomBytes(1_600),
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'uncac-figures-sizes-'));
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  it('adds the scripts up in each language and takes figures and fragments one by one', () => {
    const sizes = measure(folder);
    assert.deepEqual(
      sizes.map(({ what, budget }) => [what, budget]),
      [
        ['script for the first figure, pasted, ar', 12_000],
        ['script for the first figure, pasted, en', 12_000],
        ['script for all elements, pasted, ar', 20_000],
        ['script for all elements, pasted, en', 20_000],
        ['script for all elements, all drawn and opened, ar', 28_600],
        ['script for all elements, all drawn and opened, en', 28_600],
        ['region-bars/large.en.json', 2_000],
        ['region-bars/small.en.json', 2_000],
        ['category-matrix/types.en.json', 5_000],
        ['cycle-timeline/cycles.en.json', 4_000],
        ['region-bars/large.en.html', 1_500],
        ['region-bars/small.en.html', 1_500],
        ['cycle-timeline/cycles.en.html', 1_900],
      ],
    );
  });

  it('finds what is over its budget, and only that', () => {
    const over = overBudget(measure(folder)).map(({ what }) => what);
    assert.deepEqual(over, ['script for the first figure, pasted, ar', 'region-bars/large.en.html']);
  });

  it('shows the scripts, the largest of each kind and by how much a budget is passed', () => {
    const table = sizeTable(measure(folder));
    assert.match(table, /of {2}12000 {2}script for the first figure, pasted, ar {2}OVER by \d+/);
    assert.match(table, /region-bars\/large\.en\.json \(largest of 2\) {2}\d+ to spare/);
    assert.doesNotMatch(table, /small/);
    assert.match(table, /cycles\.en\.json \(largest of 1\) {2}\d+ to spare \(goal 2000: over by \d+\)/);
  });
});
