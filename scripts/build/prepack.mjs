import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../system/root.mjs';
import { ensureDependencies } from '../system/ensure-dependencies.mjs';
import { run, runInstalled } from '../system/run.mjs';

// Builds the package that npm is about to pack, also in a fresh clone; npm runs this in the folder of the package.
const name = basename(process.cwd());
// What npm was told for the tarball, such as --dry-run, is not for what is installed or built.
for (const key of Object.keys(process.env))
  if (/^npm_config_(dry_run|json|workspace)/.test(key)) delete process.env[key];

process.chdir(ROOT);
await ensureDependencies();
/** @type {readonly (() => Promise<{ code: number, output: string }>)[]} */
const steps =
  name === 'embed'
    ? [() => run(process.execPath, ['scripts/build.mjs'], { quiet: true })]
    : [
        () => runInstalled('typescript/bin/tsc', ['-b', `packages/${name}`], { quiet: true }),
        ...(name === 'elements'
          ? [() => run(process.execPath, ['scripts/build/build-themes.mjs'], { quiet: true })]
          : []),
      ];
for (const step of steps) {
  const { code, output } = await step();
  if (code === 0) continue;
  console.error(`${output}\nBuilding ${name} for its tarball ended with ${code}.`);
  process.exit(1);
}
if (name === 'dataset')
  copyFileSync(join(ROOT, 'data/datapackage.json'), join(ROOT, 'packages/dataset/dist/datapackage.json'));
