import { hashes, hostedFolder } from '../build/hosted-folder.mjs';
import { run } from '../system/run.mjs';

/**
 * Files that differ between two builds, are in one only, or both.
 *
 * @param {ReadonlyMap<string, string>} first Hashes by path.
 * @param {ReadonlyMap<string, string>} second
 * @returns {string[]}
 */
export function differences(first, second) {
  const files = new Set([...first.keys(), ...second.keys()]);
  return [...files].filter(file => first.get(file) !== second.get(file)).sort();
}

async function checkTables() {
  const { code } = await run(process.execPath, ['scripts/build/build-dataset.mjs', '--check']);
  if (code === 0) return true;
  console.error('The tables in packages/dataset/src/tables are not those of data/: npm run dataset');
  return false;
}

async function checkManifest() {
  const { code } = await run(process.execPath, ['scripts/build/build-manifest.mjs', '--check']);
  return code === 0;
}

async function checkBuild() {
  const { build } = await import('../build.mjs');
  await build({ afresh: true });
  const first = hashes(hostedFolder());
  await build({ afresh: true });
  const second = hashes(hostedFolder());
  const different = differences(first, second);
  for (const file of different) console.error(`another build gave other bytes: ${file}`);
  if (different.length > 0 || first.size === 0) return false;
  console.log(`Two builds gave the same ${first.size} files.`);
  return true;
}

if (import.meta.filename === process.argv[1]) {
  const results = [await checkTables(), await checkManifest(), await checkBuild()];
  if (results.includes(false)) process.exitCode = 1;
}
