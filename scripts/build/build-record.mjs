import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { hostedPath } from './hosted-folder.mjs';
import { ROOT } from '../system/root.mjs';

const RECORD = join(ROOT, '.cache/build.json');

/** Fingerprint of everything that the hosted folder is made of. */
export function hostedInputs() {
  const packages = ['dataset', 'figures', 'elements', 'embed'];
  const paths = [
    'package-lock.json',
    'rollup.config.mjs',
    'scripts/build/build-embed.mjs',
    'scripts/build/png/cached-png.mjs',
    'scripts/build/png/print-png.mjs',
    'scripts/build/png/png-text.mjs',
    'packages/embed/assets',
    ...packages.flatMap(name => [`packages/${name}/package.json`, `packages/${name}/dist`]),
  ];
  const hosted = `${hostedPath()}/`;
  return fingerprint(
    ROOT,
    paths,
    file => !file.startsWith(hosted) && !/\.(map|d\.ts|tsbuildinfo)$/.test(file),
  );
}

/**
 * Whether the hosted folder is, byte for byte, what was last made of these inputs.
 *
 * @param {string} inputs
 */
export function isBuiltFrom(inputs) {
  if (!existsSync(RECORD)) return false;
  const last = JSON.parse(readFileSync(RECORD, 'utf8'));
  return last.inputs === inputs && last.outputs === fingerprint(ROOT, [hostedPath()]);
}

/**
 * Remembers that the hosted folder was made of these inputs.
 *
 * @param {string} inputs
 */
export function recordBuild(inputs) {
  mkdirSync(dirname(RECORD), { recursive: true });
  writeFileSync(RECORD, JSON.stringify({ inputs, outputs: fingerprint(ROOT, [hostedPath()]) }));
}
