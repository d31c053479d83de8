import { ensureDependencies } from './system/ensure-dependencies.mjs';
import { portProblem } from './system/port-problem.mjs';
import { readPort } from './system/read-port.mjs';
import { runInstalled } from './system/run.mjs';

const { port, problem } = readPort(process.env.PORT || '6006');
const unusable = problem ?? (await portProblem(port, 'npm run storybook'));
if (unusable) {
  console.error(unusable);
  process.exit(1);
}
await ensureDependencies();
// Storybook reads the sources, but its configuration reads the compiled packages.
const { code, output } = await runInstalled('typescript/bin/tsc', ['-b', 'packages/embed'], { quiet: true });
if (code !== 0) {
  console.error(output);
  process.exit(code);
}
const args = ['dev', '--port', String(port), '--exact-port', '--ci', '--disable-telemetry'];
process.exitCode = (await runInstalled('storybook/dist/bin/dispatcher.js', args)).code;
