import { cpSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensureDependencies } from '../system/ensure-dependencies.mjs';
import { ROOT } from '../system/root.mjs';
import { run, runInstalled } from '../system/run.mjs';
import { removeOrphans } from './remove-orphans.mjs';

// Builds the package that npm is about to pack, also in a fresh clone. npm runs this in the folder of the package.
const name = basename(process.cwd());
process.chdir(ROOT);
// Options of the command that packs, such as --dry-run, must not reach the npm that installs here.
for (const key of Object.keys(process.env))
  if (/^npm_config_(dry_run|json|workspace)/.test(key)) delete process.env[key];

/** @param {string} file */
const script = file => run(process.execPath, [`scripts/${file}`], { quiet: true });

/** What each package is made of, beside its compiled modules. @type {Readonly<Record<string, () => Promise<{ code: number, output: string }>>>} */
const MORE = {
  dataset: async () => {
    const target = join(ROOT, 'packages/dataset/data');
    rmSync(target, { recursive: true, force: true });
    cpSync(join(ROOT, 'data'), target, { recursive: true });
    return { code: 0, output: '' };
  },
  elements: () => script('build/build-themes.mjs'),
  embed: () => script('build.mjs'),
};

await ensureDependencies();
removeOrphans(join('packages', name));
const compile = () => runInstalled('typescript/bin/tsc', ['-b', `packages/${name}`], { quiet: true });
for (const step of [compile, MORE[name]]) {
  const { code, output } = (await step?.()) ?? { code: 0, output: '' };
  if (code === 0) continue;
  console.error(`${output}\nBuilding packages/${name} for its tarball ended with ${code}.`);
  process.exit(1);
}
