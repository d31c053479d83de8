import { parseArgs } from 'node:util';
import { cpuLine } from './system/cpu-line.mjs';
import { CpuMeter } from './system/cpu-meter.mjs';
import { ensureDependencies } from './system/ensure-dependencies.mjs';
import { chooseTests } from './test/choose-tests.mjs';
import { ENGINES, neededEngines, notRun } from './test/needed-engines.mjs';
import { PARTS } from './test/parts.mjs';
import { compileTests, prepare } from './test/prepare.mjs';
import { runInEngines, serveByHand } from './test/run-in-engines.mjs';
import { runInNode } from './test/run-in-node.mjs';
import { closingLine, isSuccess, judge, sumCounts } from './test/test-counts.mjs';
import { testFiles } from './test/test-files.mjs';
import { watchTests } from './test/watch-tests.mjs';

/** CPU seconds that all tests may take, in three engines. */
const LIMIT = 900;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    watch: { type: 'boolean' },
    // Tests of elements in a browser of one's own, with its tools.
    manual: { type: 'boolean' },
    // The engines for elements.
    in: { type: 'string', multiple: true, default: [...ENGINES] },
    // The tests are compiled: --watch has done it.
    compiled: { type: 'boolean' },
  },
});
const { chosen, problems } = chooseTests(positionals, testFiles());
const noEngines = values.in.filter(name => !ENGINES.some(engine => engine === name));
const byHand = chosen.filter(({ part }) => PARTS[part]?.runner === 'engines');
const mistakes = [
  ...problems,
  ...noEngines.map(name => `no engine is named ${name}; there are ${ENGINES.join(', ')}`),
  ...(values.manual && byHand.length === 0 ? ['--manual is for tests of elements'] : []),
];
if (mistakes.length > 0) {
  console.error(mistakes.join('\n'));
  process.exit(1);
}

process.env.CPU_OF_TESTS = String(process.pid);
const meter = new CpuMeter(process.pid, `CPU_OF_TESTS=${process.pid}`);
meter.start();

await ensureDependencies();
if (values.watch) await watchTests(process.argv.slice(2).filter(argument => argument !== '--watch'));
if (values.manual) await serve();
else await runAll();

async function serve() {
  await compileTests();
  await prepare('hosted');
  process.exitCode = await serveByHand(byHand.map(({ runs }) => runs));
}

async function runAll() {
  const engines = await neededEngines(chosen, values.in);
  const absent = notRun(engines);
  if (absent.length > 0) console.log(absent.join('\n'));
  if (!values.compiled) await compileTests();
  /** @type {import('./test/test-counts.mjs').Counts[]} */
  const all = [];
  const lines = [];
  for (const [part, { runner, concurrency = 1 }] of Object.entries(PARTS)) {
    const files = chosen.filter(file => file.part === part);
    if (files.length === 0 && positionals.length > 0) continue;
    console.log(`\n— test/${part} —`);
    await prepare(...files.flatMap(({ needs }) => needs));
    const runs = files.map(file => file.runs);
    /** @type {readonly (import('./test/test-counts.mjs').Counts & { engine?: string, problem?: string })[]} */
    const results =
      runs.length === 0
        ? [{ ...judge(undefined, 0), problem: 'has no test file' }]
        : runner === 'engines'
          ? await runInEngines(runs, engines)
          : [await runInNode(runs, concurrency)];
    for (const { engine, problem, ...counts } of results) {
      all.push(counts);
      lines.push(
        `${part.padEnd(10)} ${closingLine(counts)}` +
          (engine ? ` in ${engine}` : '') +
          (counts.other > 0 ? `, ${counts.other} skipped or to do` : '') +
          (problem ? ` (${problem})` : ''),
      );
    }
    if (runner === 'engines') lines.push(...absent);
  }
  const sum = sumCounts(all);
  const cpu = cpuLine(meter.stop(), positionals.length === 0 ? LIMIT : undefined);
  console.log(`\n${lines.join('\n')}\n\n${cpu}\n${closingLine(sum)}`);
  process.exitCode = isSuccess(sum) ? 0 : 1;
}
