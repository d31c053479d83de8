import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../system/root.mjs';

// Writes packages/elements/custom-elements.json; with --check, only says whether it is what the sources give.
const FILE = join(ROOT, 'packages/elements/custom-elements.json');

const manifest = await cli({ argv: ['analyze'], cwd: ROOT, noWrite: true });
const text = await format(JSON.stringify(manifest), { ...(await resolveConfig(FILE)), filepath: FILE });
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('packages/elements/custom-elements.json is not what the sources give: npm run manifest');
  process.exitCode = 1;
}
