import { ensureDependencies } from './system/ensure-dependencies.mjs';
import { hostedPath } from './build/hosted-folder.mjs';
import { readBase } from './build/read-base.mjs';
import { run, runInstalled } from './system/run.mjs';

/** Folders of the packages, each after those it imports. */
const PACKAGES = ['dataset', 'figures', 'elements', 'embed'].map(name => `packages/${name}`);

/**
 * Builds the packages, then the hosted folder, each part of the folder only where its inputs changed. Ends the process
 * at the first step that does not succeed.
 *
 * @param {{ afresh?: boolean, base?: string | undefined, forDemo?: boolean }} [options] `afresh`: make the whole hosted
 * folder again. `base`: the address by which fragments name their files, such as `/figures/0.1.0/`; without it the
 * demo's, `/0.1.0/`. `forDemo`: only what a page needs: types are not checked, and there are no PNG files.
 */
export async function build({ afresh = false, base, forDemo = false } = {}) {
  const args = [
    ...(base === undefined ? [] : ['--base', base]),
    ...(afresh ? ['--afresh'] : []),
    ...(forDemo ? ['--without-png'] : []),
  ];
  await step('packages', () =>
    runInstalled('typescript/bin/tsc', ['-b', ...(forDemo ? ['--noCheck'] : []), ...PACKAGES], {
      quiet: true,
    }),
  );
  await step('hosted folder', () =>
    run(process.execPath, ['scripts/build/hosted/build-hosted.mjs', ...args]),
  );
}

/**
 * @param {string} title
 * @param {() => Promise<{ code: number, output: string }>} start
 */
async function step(title, start) {
  const began = performance.now();
  const { code, output } = await start();
  if (code !== 0) {
    console.error(`${output}Building the ${title} ended with ${code}.`);
    process.exit(1);
  }
  console.log(`built: ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

if (import.meta.filename === process.argv[1]) {
  const base = askedBase();
  await ensureDependencies();
  await build({ base });
  console.log(`${hostedPath()}/ is the folder for web editors; its snippet.html has the tags for a page.`);
}

/** The address of `--base`; ends the process with a message where it is none. */
function askedBase() {
  try {
    return readBase(process.argv.slice(2));
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exit(1);
  }
}
