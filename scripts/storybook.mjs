import { ensureDependencies } from './system/ensure-dependencies.mjs';
import { readPort } from './system/read-port.mjs';
import { runInstalled } from './system/run.mjs';

const { port, problem } = readPort(process.env.PORT || '6006');
if (problem) {
  console.error(problem);
  process.exit(1);
}
await ensureDependencies();
const { build } = await import('./build.mjs');
await build();
const args = ['dev', '--port', String(port), '--exact-port', '--ci', '--disable-telemetry'];
process.exitCode = (await runInstalled('storybook/dist/bin/dispatcher.js', args)).code;
