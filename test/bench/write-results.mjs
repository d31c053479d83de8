import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../../scripts/system/root.mjs';
import { judge } from './goals.mjs';
import {
  countryTable,
  goalsTable,
  manyTable,
  resultsMarkdown,
  summary,
  timesTable,
  workTable,
} from './results-markdown.mjs';

/** @typedef {import('./measure.mjs').Measured & { machine: import('./machine.mjs').Machine, runs: number }} Results */

const README = 'README.md';
const BEGIN = '<!-- written by npm run bench -->';
const END = '<!-- until here -->';

/**
 * Writes the results of a whole run: all of them as JSON, tables for readers, and the summary in the README.
 *
 * @param {Results} results
 */
export async function writeResults(results) {
  const judged = judge(results);
  await write('test/bench/results.json', JSON.stringify({ ...results, goals: judged }, null, 2));
  await write('test/bench/RESULTS.md', resultsMarkdown(results, judged));
  const readme = readFileSync(join(ROOT, README), 'utf8');
  const [before, rest = ''] = readme.split(BEGIN);
  const [, after] = rest.split(END);
  if (after === undefined) throw new Error(`${README} has no place between ${BEGIN} and ${END}`);
  await write(README, `${before}${BEGIN}\n\n${summary(results)}\n\n${END}${after}`);
  console.log('Written: test/bench/RESULTS.md, test/bench/results.json, and the table of README.md.');
}

/**
 * Prints the results of a quick look, which are not to be kept.
 *
 * @param {Results} results
 */
export function sayResults(results) {
  const { contenders, country, many, machine } = results;
  for (const slowdown of [1, 4]) console.log(`\n${slowdown}× CPU\n\n${timesTable(results, slowdown)}`);
  if (contenders.length) console.log(`\n${workTable(results)}`);
  console.log(`\n${goalsTable(judge(results))}`);
  for (const { title, census } of contenders)
    console.log(`\n${title}: ${census.waves.map(wave => wave.join(', ')).join('\n  → ')}`);
  if (country) console.log(`\nThe country page\n\n${countryTable(country)}`);
  if (many) console.log(`\n200 figures\n\n${manyTable(many)}`);
  console.log(`\nA quick look: nothing is written. Load of the machine before: ${machine.load}.`);
}

/** @param {string} path @param {string} text */
async function write(path, text) {
  const filepath = join(ROOT, path);
  writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}
