import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { light } from '../../packages/figures/dist/index.js';
import { ROOT } from '../system/root.mjs';

// Writes packages/elements/custom-elements.json; with --check, only checks that the file is up to date.
const FILE = join(ROOT, 'packages/elements/custom-elements.json');

const manifest = await cli({ argv: ['analyze'], cwd: ROOT, noWrite: true });
// A colour or a stroke that no page sets is that of the light theme.
for (const { declarations } of manifest.modules)
  for (const { cssProperties = [] } of declarations)
    for (const property of cssProperties) {
      const value = /** @type {Record<string, string>} */ (light)[property.name.replace('--uncac-', '')];
      if (value) property.default = value;
    }
const text = await format(JSON.stringify(manifest), { ...(await resolveConfig(FILE)), filepath: FILE });
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('packages/elements/custom-elements.json is not what the sources give: npm run manifest');
  process.exitCode = 1;
}
