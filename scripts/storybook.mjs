import { ensureDependencies } from './system/ensure-dependencies.mjs';
import { runInstalled } from './system/run.mjs';
import { usablePort } from './system/usable-port.mjs';

const port = await usablePort(process.env.PORT || '6006', 'npm run storybook');
await ensureDependencies();
// Storybook reads the sources, but its configuration reads the compiled packages.
const { code, output } = await runInstalled('typescript/bin/tsc', ['-b', 'packages/embed'], { quiet: true });
if (code !== 0) {
  console.error(output);
  process.exit(code);
}
const args = ['dev', '--port', String(port), '--exact-port', '--ci', '--disable-telemetry'];
process.exitCode = (await runInstalled('storybook/dist/bin/dispatcher.js', args)).code;
