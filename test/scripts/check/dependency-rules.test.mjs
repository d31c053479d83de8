import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../../scripts/system/root.mjs';

/** One import against each rule, by the file it stands in. */
const VIOLATIONS = [
  { rule: 'no-cycles', file: 'packages/figures/src/one.ts', source: `export * from './two.js';` },
  { rule: 'nothing-unresolved', file: 'packages/figures/src/lost.ts', source: `import './not-there.js';` },
  {
    rule: 'dataset-imports-nothing',
    file: 'packages/dataset/src/upward.ts',
    source: `import '@uncac-figures/figures';`,
  },
  {
    rule: 'figures-import-dataset-only',
    file: 'packages/figures/src/upward.ts',
    source: `import type { FigureSource } from '@uncac-figures/elements';\nexport type A = FigureSource;`,
  },
  {
    rule: 'elements-import-figures-and-dataset-only',
    file: 'packages/elements/src/upward.ts',
    source: `import '@uncac-figures/embed';`,
  },
  {
    rule: 'packages-by-name',
    file: 'packages/elements/src/inside.ts',
    source: `import '../../figures/src/lang.js';`,
  },
  {
    rule: 'nothing-unresolved',
    file: 'packages/elements/src/not-exported.ts',
    source: `import '@uncac-figures/figures/region-bars/spec';`,
  },
  {
    rule: 'browser-code-compiles-nothing',
    file: 'packages/elements/src/compiles.ts',
    source: `import '@uncac-figures/figures/compile';`,
  },
  {
    rule: 'browser-code-compiles-nothing',
    file: 'packages/embed/src/loader/compiles-through-others.ts',
    source: `import '../between.js';`,
  },
  {
    rule: 'browser-code-without-node',
    file: 'packages/elements/src/reads-files.ts',
    source: `import 'node:fs';`,
  },
  {
    rule: 'vega-and-arquero-compile-only',
    file: 'packages/figures/src/draws.ts',
    source: `import type { Spec } from 'vega';\nexport type A = Spec;`,
  },
  {
    rule: 'vega-and-arquero-compile-only',
    file: 'packages/elements/src/groups.ts',
    source: `import { table } from 'arquero';\nexport { table };`,
  },
  {
    rule: 'packages-know-no-scripts-and-tests',
    file: 'packages/figures/src/runs-scripts.ts',
    source: `import '../../../scripts/run.mjs';`,
  },
  {
    rule: 'no-vega-embed',
    file: 'packages/embed/src/page/embeds.ts',
    source: `import 'vega-embed';`,
  },
  {
    rule: 'dependencies-are-declared',
    file: 'packages/elements/src/undeclared.ts',
    source: `import 'axe-core';`,
  },
  {
    rule: 'nothing-outside-the-repository',
    file: 'scripts/outside.mjs',
    source: `import '../../outside.mjs';`,
  },
];

/** What the violations need around them. */
const AROUND = {
  'packages/figures/src/two.ts': `export * from './one.js';`,
  'packages/figures/src/lang.ts': `export const LANGS = [];`,
  'packages/figures/src/index.ts': `export * from './lang.js';`,
  'packages/figures/src/compile/index.ts': `import 'vega';\nimport 'arquero';`,
  'packages/elements/src/index.ts': `export interface FigureSource {}`,
  'packages/elements/src/fine.ts': `import 'lit';\nimport '@uncac-figures/figures';`,
  'packages/embed/src/index.ts': `export {};`,
  'packages/embed/src/between.ts': `import '@uncac-figures/figures/compile';`,
  'scripts/run.mjs': ``,
  'scripts/fine.mjs': `import '../packages/embed/src/index.js';`,
};

/** Below the repository, so that installed packages are found. */
const cache = join(ROOT, '.cache');
let folder = '';
/** @type {{ from: string, rule: { name: string } }[]} */
let found = [];

before(() => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'dependency-rules-'));
  for (const file of ['.dependency-cruiser.cjs', '.dependency-cruiser.tsconfig.json', 'tsconfig.base.json']) {
    cpSync(join(ROOT, file), join(folder, file));
  }
  for (const name of ['dataset', 'figures', 'elements', 'embed']) {
    cpSync(join(ROOT, `packages/${name}/package.json`), join(folder, `packages/${name}/package.json`));
  }
  const sources = VIOLATIONS.map(({ file, source }) => /** @type {const} */ ([file, source]));
  for (const [file, source] of [...Object.entries(AROUND), ...sources]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${source}\n`);
  }
  writeFileSync(join(cache, 'outside.mjs'), '');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'packages', 'scripts'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
  );
  assert.ok(stdout, stderr);
  found = JSON.parse(stdout).summary.violations;
});

after(() => {
  rmSync(folder, { recursive: true });
  rmSync(join(cache, 'outside.mjs'));
});

describe('the dependency rules', () => {
  for (const { rule, file } of VIOLATIONS) {
    it(`${rule} stops ${file}`, () => {
      const rules = found.filter(({ from }) => from === file).map(violation => violation.rule.name);
      assert.ok(rules.includes(rule), `rules against ${file}: ${rules.join(', ') || 'none'}`);
    });
  }

  it('let through what follows the layers', () => {
    const fine = [
      'packages/elements/src/fine.ts',
      'packages/figures/src/compile/index.ts',
      'scripts/fine.mjs',
    ];
    assert.deepEqual(
      found.filter(({ from }) => fine.includes(from)).map(({ from, rule }) => `${from}: ${rule.name}`),
      [],
    );
  });

  it('are each broken once here', async () => {
    const { default: config } = await import('../../../.dependency-cruiser.cjs');
    const names = (config.forbidden ?? []).map(({ name }) => name ?? '');
    assert.deepEqual([...new Set(VIOLATIONS.map(({ rule }) => rule))].sort(), names.sort());
  });
});
