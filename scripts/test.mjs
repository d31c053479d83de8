import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStorybook } from './build/build-storybook.mjs';
import { ensureEngines } from './engines/ensure-engines.mjs';
import { ensureBrowser } from './engines/ensure-browser.mjs';
import { ensureDependencies } from './system/ensure-dependencies.mjs';
import { run, runInstalled } from './system/run.mjs';
import {
  closingLine,
  isSuccess,
  judge,
  judgeEngines,
  nodeTestCounts,
  sumCounts,
  webTestRunnerCounts,
} from './test/test-counts.mjs';
import { compiledTests, removeOrphans } from './test/test-files.mjs';

/**
 * Parts of the test folder, in the order they run: what is pure, then elements in every
 * engine, then what is committed of figures, whole pages and stories in Chromium.
 *
 * @type {Readonly<Record<string, { runner: 'node' | 'engines', concurrency?: number, before?: () => Promise<void> }>>}
 */
const PARTS = {
  dataset: { runner: 'node', concurrency: 2 },
  figures: { runner: 'node', concurrency: 2 },
  embed: { runner: 'node', concurrency: 2 },
  scripts: { runner: 'node', concurrency: 2 },
  elements: { runner: 'engines' },
  references: { runner: 'node', concurrency: 2 },
  shots: { runner: 'node', concurrency: 1 },
  pages: { runner: 'node', concurrency: 3 },
  pseudo: { runner: 'node', concurrency: 1, before: buildPseudo },
  stories: { runner: 'node', concurrency: 1, before: buildStorybook },
};

const asked = process.argv.slice(2);
const unknown = asked.filter(name => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`unknown part: ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}`);
  process.exit(1);
}

await ensureDependencies();
process.env.CHROMIUM_PATH = await ensureBrowser();
/** @type {import('./engines/ensure-engines.mjs').Engine[]} */
const engines = [{ name: 'Chromium' }, ...(await ensureEngines())];
const notRun = engines
  .filter(({ absent, required }) => absent && !required)
  .map(({ name, absent }) => `not run: ${name} (${absent})`);
console.log([`Chromium: ${process.env.CHROMIUM_PATH}`, ...notRun].join('\n'));
const { build } = await import('./build.mjs');
await build();
removeOrphans();
const compiled = await runInstalled('typescript/bin/tsc', ['-b', 'test']);
if (compiled.code !== 0) {
  console.error(`Compiling the tests ended with ${compiled.code}.`);
  process.exit(1);
}

/** @type {import('./test/test-counts.mjs').Counts[]} */
const all = [];
const lines = [];
for (const [part, { runner, concurrency, before }] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  console.log(`\n— test/${part} —`);
  await before?.();
  const files = compiledTests(part);
  /** @type {readonly (import('./test/test-counts.mjs').Counts & { engine?: string, problem?: string })[]} */
  const results =
    files.length === 0
      ? [{ ...judge(undefined, 0), problem: 'has no test file' }]
      : runner === 'engines'
        ? await runInEngines()
        : [await runInNode(files, concurrency ?? 1)];
  for (const { engine, problem, ...counts } of results) {
    all.push(counts);
    lines.push(
      `${part.padEnd(10)} ${closingLine(counts)}` +
        (engine ? ` in ${engine}` : '') +
        (counts.other > 0 ? `, ${counts.other} skipped or to do` : '') +
        (problem ? ` (${problem})` : ''),
    );
  }
  if (runner === 'engines') lines.push(...notRun);
}

const sum = sumCounts(all);
console.log(`\n${lines.join('\n')}\n\n${closingLine(sum)}`);
process.exitCode = isSuccess(sum) ? 0 : 1;

/** Loaded when everything is built: it compiles figures. */
async function buildPseudo() {
  await (await import('./test/pseudo/build-pseudo.mjs')).buildPseudo();
}

/**
 * @param {readonly string[]} files
 * @param {number} concurrency
 */
async function runInNode(files, concurrency) {
  const folder = mkdtempSync(join(tmpdir(), 'uncac-figures-test-'));
  const report = join(folder, 'report.tap');
  try {
    const { code } = await run(process.execPath, [
      '--test',
      `--test-concurrency=${concurrency}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...files,
    ]);
    return judge(nodeTestCounts(readFileSync(report, 'utf8')), code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every engine that is there; one that is not, and has to be, counts as one failure. */
async function runInEngines() {
  const { code, output } = await runInstalled('@web/test-runner/dist/bin.js', [
    '--config',
    'web-test-runner.config.mjs',
  ]);
  const present = engines.filter(({ absent }) => !absent).map(({ name }) => name);
  const absent = engines.flatMap(({ name, absent: problem, required }) =>
    problem && required ? [{ engine: name, passed: 0, failed: 1, other: 0, problem }] : [],
  );
  return [...judgeEngines(webTestRunnerCounts(output), present, code), ...absent];
}
