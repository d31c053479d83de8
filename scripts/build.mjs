import { ensureDependencies } from './ensure-dependencies.mjs';
import { run, runInstalled } from './run.mjs';

/** Folders of the packages, each after those it imports. */
const PACKAGES = ['dataset', 'figures', 'elements', 'embed'];

/** @type {readonly { title: string, start: () => Promise<{ code: number, output: string }> }[]} */
const STEPS = [
  {
    title: 'types and modules of the packages',
    start: () =>
      runInstalled('typescript/bin/tsc', ['-b', ...PACKAGES.map(name => `packages/${name}`)], {
        quiet: true,
      }),
  },
  {
    title: 'hosted figures',
    start: () => run(process.execPath, ['scripts/build-embed.mjs'], { quiet: true }),
  },
  {
    title: 'hosted scripts',
    start: () => runInstalled('rollup/dist/bin/rollup', ['-c', '--silent'], { quiet: true }),
  },
];

/** Builds everything that is built, quietly. Ends the process at the first step that does not succeed. */
export async function build() {
  for (const { title, start } of STEPS) {
    const began = performance.now();
    const { code, output } = await start();
    if (code !== 0) {
      process.stdout.write(output);
      console.error(`Building the ${title} ended with ${code}.`);
      process.exit(1);
    }
    console.log(`built: ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  }
}

if (import.meta.filename === process.argv[1]) {
  await ensureDependencies();
  await build();
}
