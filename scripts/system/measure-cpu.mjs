/**
 * Prints the CPU time of a process and its descendants when it is asked to end:
 *
 *     export CPU_OF=$$
 *     node scripts/system/measure-cpu.mjs $$ 1300 & meter=$!
 *     …
 *     kill $meter; wait $meter
 */
import { cpuLine } from './cpu-line.mjs';
import { CpuMeter } from './cpu-meter.mjs';

const [root, limit] = process.argv.slice(2);
const meter = new CpuMeter(Number(root), `CPU_OF=${root}`);
meter.start();
const waiting = setInterval(() => {}, 1 << 30);
process.once('SIGTERM', () => {
  console.log(cpuLine(meter.stop(), Number(limit)));
  clearInterval(waiting);
});
