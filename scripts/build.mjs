import { ensureDependencies } from './system/ensure-dependencies.mjs';
import { hostedInputs, isBuiltFrom, recordBuild } from './build/build-record.mjs';
import { run, runInstalled } from './system/run.mjs';

/** Folders of the packages, each after those it imports. */
const PACKAGES = ['dataset', 'figures', 'elements', 'embed'].map(name => `packages/${name}`);

/**
 * Builds everything that is built, quietly: the packages, then what is hosted, unless nothing changed. Ends the process
 * at the first step that does not succeed.
 *
 * @param {{ afresh?: boolean }} [options] `afresh`: make what is hosted again, also where nothing changed.
 */
export async function build({ afresh = false } = {}) {
  await step('packages', () => runInstalled('typescript/bin/tsc', ['-b', ...PACKAGES], { quiet: true }));
  await step('style sheet of the themes', () =>
    run(process.execPath, ['scripts/build/build-themes.mjs'], { quiet: true }),
  );
  const inputs = hostedInputs();
  if (!afresh && isBuiltFrom(inputs)) return;
  await step('hosted figures', () =>
    run(process.execPath, ['scripts/build/build-embed.mjs'], { quiet: true }),
  );
  await step('hosted scripts', () =>
    runInstalled('rollup/dist/bin/rollup', ['-c', '--silent'], { quiet: true }),
  );
  recordBuild(inputs);
}

/**
 * @param {string} title
 * @param {() => Promise<{ code: number, output: string }>} start
 */
async function step(title, start) {
  const began = performance.now();
  const { code, output } = await start();
  if (code !== 0) {
    process.stdout.write(output);
    console.error(`Building the ${title} ended with ${code}.`);
    process.exit(1);
  }
  console.log(`built: ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

if (import.meta.filename === process.argv[1]) {
  await ensureDependencies();
  await build();
}
