import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureDependencies } from '../system/ensure-dependencies.mjs';
import { fingerprint } from './fingerprint.mjs';
import { hostedPath } from './hosted-folder.mjs';
import { ROOT } from '../system/root.mjs';
import { runInstalled } from '../system/run.mjs';

/** Path below the root of the built Storybook. */
export const STORYBOOK = 'build/storybook';
const RECORD = join(ROOT, '.cache/storybook.json');

/**
 * Builds Storybook, unless it is what was last made of the same inputs. The hosted folder must be built. Ends the
 * process where Storybook can't be built.
 */
export async function buildStorybook() {
  const inputs = fingerprint(ROOT, [
    'package-lock.json',
    'stories',
    '.storybook',
    'packages/elements/custom-elements.json',
    'packages/embed/assets',
    hostedPath(),
  ]);
  if (isBuiltFrom(inputs)) return;
  const began = performance.now();
  const { code, output } = await runInstalled(
    'storybook/dist/bin/dispatcher.js',
    ['build', '--output-dir', STORYBOOK, '--quiet', '--disable-telemetry'],
    { quiet: true, env: { NODE_OPTIONS: '', STORYBOOK_DISABLE_TELEMETRY: '1' } },
  );
  if (code !== 0) {
    process.stdout.write(output);
    console.error(`Building Storybook ended with ${code}.`);
    process.exit(1);
  }
  mkdirSync(dirname(RECORD), { recursive: true });
  writeFileSync(RECORD, JSON.stringify({ inputs, outputs: fingerprint(ROOT, [STORYBOOK]) }));
  console.log(`built: Storybook (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

/** @param {string} inputs */
function isBuiltFrom(inputs) {
  if (!existsSync(RECORD) || !existsSync(join(ROOT, STORYBOOK))) return false;
  const last = JSON.parse(readFileSync(RECORD, 'utf8'));
  return last.inputs === inputs && last.outputs === fingerprint(ROOT, [STORYBOOK]);
}

if (import.meta.filename === process.argv[1]) {
  await ensureDependencies();
  const { build } = await import('../build.mjs');
  await build();
  await buildStorybook();
  console.log(`Storybook is in ${STORYBOOK}.`);
}
