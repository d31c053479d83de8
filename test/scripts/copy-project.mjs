import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostedPath } from '../../scripts/build/hosted-folder.mjs';
import { ROOT } from '../../scripts/system/root.mjs';

/**
 * Copies the packages, compiled, with the scripts and the data to a folder of its own, where a test may change sources.
 * What is installed is linked. Answers the folder.
 */
export function copyProject() {
  const root = mkdtempSync(join(tmpdir(), 'uncac-figures-copy-'));
  const hosted = join(ROOT, hostedPath());
  for (const path of [
    'package.json',
    'package-lock.json',
    'tsconfig.base.json',
    'scripts',
    'data',
    'packages',
  ])
    cpSync(join(ROOT, path), join(root, path), {
      recursive: true,
      preserveTimestamps: true,
      filter: from => from !== hosted,
    });
  const modules = join(root, 'node_modules');
  mkdirSync(join(modules, '@uncac-figures'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (name !== '@uncac-figures') symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  for (const name of readdirSync(join(root, 'packages')))
    symlinkSync(join(root, 'packages', name), join(modules, '@uncac-figures', name));
  return root;
}
