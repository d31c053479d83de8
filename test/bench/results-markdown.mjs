import { at } from './goals.mjs';

/** @typedef {import('./write-results.mjs').Results} Results */
/** @typedef {import('./measure.mjs').ContenderResult} ContenderResult */
/** @typedef {import('./statistics.mjs').Spread} Spread */

/** What each of ours is compared with, in the columns of ratios. */
const COMPARED = /** @type {const} */ ({ pasted: ['img'], drawn: ['d3', 'vega-embed'] });

/**
 * The results for readers.
 *
 * @param {Results} results
 * @param {readonly import('./goals.mjs').Judged[]} judged
 */
export function resultsMarkdown(results, judged) {
  const { runs, contenders, country, many, start } = results;
  return `# Results of the bench

Written by \`npm run bench\`; [README.md](README.md) says what is measured and how. All numbers, with each quartile, are in
[results.json](results.json).

${machineLines(results)}

## Goals

${goalsTable(judged)}

## Until figures stand, in ms

Medians of ${runs} loads, and the quartiles. _First_ is the page of one figure; _all of 50_, the last figure of a page of
fifty.

${timesTable(results, 1)}

### On a processor four times slower

${timesTable(results, 4)}

## What that takes

${workTable(results)}

## Requests in sequence

What the page of one figure asks for, in the order of the answers that each request waits for.

${contenders
  .filter(({ name }) => name === 'pasted' || name === 'drawn')
  .map(wavesLines)
  .join('\n\n')}

${country ? `## The country page\n\n${countryTable(country)}` : ''}

${many ? `## 200 figures of all kinds on a page\n\n${manyTable(many)}` : ''}

${start === undefined ? '' : `## A fresh clone\n\n\`npm start\` answers its page after ${start.toFixed(0)} s, with the packages installed; one time.`}
`;
}

/** The summary for the README of the repository. @param {Results} results */
export function summary(results) {
  const { machine, contenders } = results;
  const rows = contenders.map(({ title, census, pages }) => [
    title,
    (census.bytes / 1000).toFixed(1),
    round(at(pages, 1, 1).first.median),
    round(at(pages, 50, 1).all.median),
    round(at(pages, 1, 4).first.median),
  ]);
  return `${table(['the same bars', 'kB', 'first figure, ms', 'all of 50, ms', 'first at 4× CPU, ms'], rows)}

Chromium ${machine.chromium}, ${machine.processor}, ${machine.cores} cores, ${machine.date}. More, with the goals that were
missed and why: [test/bench/RESULTS.md](test/bench/RESULTS.md).`;
}

/** @param {Results} results */
function machineLines({ machine, runs }) {
  const { date, processor, cores, memory, system, load, node, chromium, packages } = machine;
  return table(
    ['', ''],
    [
      ['date', date],
      ['machine', `${processor}, ${cores} cores, ${memory} GB, ${system}; load before: ${load}`],
      ['browser', `Chromium ${chromium}, headless, window of 1200 × 900 px`],
      ['Node.js', node],
      [
        'packages',
        Object.entries(packages)
          .map(([name, version]) => `${name} ${version}`)
          .join(', '),
      ],
      ['loads of each page', String(runs)],
    ],
  );
}

/** @param {readonly import('./goals.mjs').Judged[]} judged */
export function goalsTable(judged) {
  return table(
    ['what', 'goal', 'reached', '', 'cause, where missed'],
    judged.map(({ what, goal, reached, met, cause = '' }) => [
      what,
      goal,
      reached,
      met ? 'met' : '**missed**',
      cause,
    ]),
  );
}

/** @param {Results} results @param {number} slowdown */
export function timesTable({ contenders }, slowdown) {
  /** @param {ContenderResult} contender @param {number} count @param {'first' | 'all'} key */
  const cell = (contender, count, key) => {
    const { median, low, high } = at(contender.pages, count, slowdown)[key];
    const ratios = (COMPARED[/** @type {keyof typeof COMPARED} */ (contender.name)] ?? []).flatMap(name => {
      const peer = contenders.find(each => each.name === name);
      return peer ? [`${(median / at(peer.pages, count, slowdown)[key].median).toFixed(2)} × ${name}`] : [];
    });
    return [`${round(median)} (${round(low)}–${round(high)})`, ...ratios].join(' · ');
  };
  return table(
    ['', 'first', 'all of 10', 'all of 50'],
    contenders.map(contender => [
      contender.title,
      cell(contender, 1, 'first'),
      cell(contender, 10, 'all'),
      cell(contender, 50, 'all'),
    ]),
  );
}

/** @param {Results} results */
export function workTable({ contenders }) {
  return table(
    [
      '',
      'kB on the wire',
      'requests',
      'in sequence after the HTML, until it stands',
      'until it can be explored',
      'nodes a figure',
      'layouts, page of 50',
      'style passes, page of 50',
      'longest task, one figure at 4×, ms',
      'longest task, 50 at 4×, ms',
      'left by 1,000 mounts, kB',
    ],
    contenders.map(({ title, census, nodes, mounts, pages }) => [
      title,
      (census.bytes / 1000).toFixed(1),
      String(census.requests),
      String(census.stands),
      census.answers === undefined ? '' : String(census.answers),
      round(nodes),
      round(at(pages, 50, 1).layouts.median),
      round(at(pages, 50, 1).styles.median),
      task(at(pages, 1, 4).longest),
      task(at(pages, 50, 4).longest),
      round(mounts.heap / 1000),
    ]),
  );
}

/** @param {ContenderResult} contender */
function wavesLines({ title, census }) {
  const lines = census.waves.map(
    (wave, index) => `${index + 1}. ${wave.map(path => `\`${path}\``).join(', ') || '(an answer alone)'}`,
  );
  return `${title}:\n\n${lines.join('\n')}`;
}

/** @param {NonNullable<Results['country']>} country */
export function countryTable({ census, pages }) {
  return (
    table(
      [
        '',
        'first paint, ms',
        'first picture, ms',
        'all pictures, ms',
        'first can be explored, ms',
        'longest task, ms',
        'layouts',
        'shift',
      ],
      pages.map(({ slowdown, paint, first, all, answers, longest, layouts, shift }) => [
        `${slowdown}× CPU`,
        ...[paint, first, all, answers].map(
          each => `${round(each.median)} (${round(each.low)}–${round(each.high)})`,
        ),
        task(longest),
        round(layouts.median),
        shift.median.toFixed(3),
      ]),
    ) + `\n\n${(census.bytes / 1000).toFixed(1)} kB on the wire, ${census.requests} requests.`
  );
}

/** @param {NonNullable<Results['many']>} many */
export function manyTable(many) {
  return table(
    ['', 'longest task, ms', 'heap, MB', 'nodes', 'shift'],
    Object.entries(many).map(([form, { longest, heap, nodes, shift }]) => [
      form,
      task(longest),
      (heap.median / 1e6).toFixed(1),
      round(nodes.median),
      shift.median.toFixed(3),
    ]),
  );
}

/** @param {number} value */
const round = value => value.toFixed(0);

/** Tasks up to 50 ms are not told apart. @param {Spread} longest */
const task = ({ median }) => (median > 50 ? round(median) : '≤ 50');

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
