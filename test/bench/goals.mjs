import { CAUSES } from './causes.mjs';

/** @typedef {import('./measure.mjs').Measured} Measured */

/**
 * A goal, and what was reached.
 *
 * @typedef {object} Judged
 * @property {string} id
 * @property {string} what
 * @property {string} goal
 * @property {string} reached
 * @property {boolean} met
 * @property {string} [cause] Where it is missed.
 */

/**
 * A goal. `value` is undefined where a quick look did not measure it.
 *
 * @typedef {object} Goal
 * @property {string} id
 * @property {string} what
 * @property {string} goal
 * @property {(measured: Measured) => number | undefined} value
 * @property {(value: number) => string} say
 * @property {(value: number) => boolean} isMet
 */

/** @type {readonly Goal[]} */
const GOALS = [
  atMost(1.5, 'pasted', 'img', 1),
  atMost(2, 'pasted', 'img', 50),
  atMost(1.3, 'drawn', 'd3', 1),
  atMost(0.35, 'drawn', 'vega-embed', 50),
  below('drawn', 'chartjs', 1),
  below('drawn', 'chartjs', 50),
  below('drawn', 'echarts', 1),
  below('drawn', 'echarts', 50),
  {
    id: 'nodes',
    what: 'nodes of a drawn figure, closed',
    goal: '≤ 400',
    value: measured => named(measured, 'drawn')?.nodes,
    say: nodes => nodes.toFixed(0),
    isMet: nodes => nodes <= 400,
  },
  inSequence('pasted-sequence', 2, 'until a pasted figure answers', measured => {
    return named(measured, 'pasted')?.census.answers;
  }),
  inSequence('drawn-sequence', 3, 'until a drawn figure stands', measured => {
    return named(measured, 'drawn')?.census.stands;
  }),
  ...ours(form =>
    longestTask(`${form}-task`, 50, `one figure ${form}, 4× CPU`, measured => {
      const pages = named(measured, form)?.pages;
      return pages && at(pages, 1, 4).longest.median;
    }),
  ),
  longestTask('country-task', 60, 'country page, 4× CPU', ({ country }) => {
    return country?.pages.find(({ slowdown }) => slowdown === 4)?.longest.median;
  }),
  ...ours(form => ({
    id: `${form}-heap`,
    what: `1,000 mounts and unmounts, ${form}: growth of the heap`,
    goal: '< 1 MB',
    value: measured => named(measured, form)?.mounts.heap,
    say: megabytes,
    isMet: bytes => bytes < 1e6,
  })),
  ...ours(form =>
    longestTask(`many-${form}-task`, 100, `200 figures of all kinds, ${form}`, ({ many }) => {
      return many?.[form].longest.median;
    }),
  ),
  ...ours(form => ({
    id: `many-${form}-heap`,
    what: `200 figures of all kinds, ${form}: heap`,
    goal: '< 15 MB',
    value: ({ many }) => many?.[form].heap.median,
    say: megabytes,
    isMet: bytes => bytes < 15e6,
  })),
  ...ours(form => ({
    id: `many-${form}-shift`,
    what: `200 figures of all kinds, ${form}: shift`,
    goal: '0',
    value: ({ many }) => many?.[form].shift.median,
    say: shift => shift.toFixed(3),
    isMet: shift => shift < 0.0005,
  })),
  {
    id: 'start',
    what: '`npm start` in a fresh clone, its packages installed, until the page is answered',
    goal: '≤ 30 s',
    value: ({ start }) => start,
    say: seconds => `${seconds.toFixed(0)} s`,
    isMet: seconds => seconds <= 30,
  },
];

/**
 * Every goal of which the results have the value.
 *
 * @param {Measured} measured
 * @returns {readonly Judged[]}
 */
export function judge(measured) {
  return GOALS.flatMap(({ id, what, goal, value, say, isMet }) => {
    const reached = value(measured);
    if (reached === undefined) return [];
    const met = isMet(reached);
    const cause = CAUSES[id];
    return { id, what, goal, reached: say(reached), met, ...(!met && cause ? { cause } : {}) };
  });
}

/**
 * The results of the page with so many figures, on a processor so much slower.
 *
 * @param {readonly import('./measure-pages.mjs').PageResult[]} pages
 * @param {number} count
 * @param {number} slowdown
 */
export function at(pages, count, slowdown) {
  const page = pages.find(each => each.count === count && each.slowdown === slowdown);
  if (!page) throw new Error(`no page of ${count} figures at ${slowdown}×`);
  return page;
}

/** @param {number} limit @param {string} form @param {string} peer @param {1 | 50} count */
function atMost(limit, form, peer, count) {
  return { ...ratio(form, peer, count), goal: `≤ ${limit} × ${peer}`, isMet: isAtMost(limit) };
}

/** @param {string} form @param {string} peer @param {1 | 50} count */
function below(form, peer, count) {
  return {
    ...ratio(form, peer, count),
    goal: `below ${peer}`,
    isMet: (/** @type {number} */ times) => times < 1,
  };
}

/**
 * How many times as long ours takes as a peer until the figure stands, or the last of all.
 *
 * @param {string} form
 * @param {string} peer
 * @param {1 | 50} count
 */
function ratio(form, peer, count) {
  return {
    id: `${form}-${count}-${peer}`,
    what: count === 1 ? `${form}, first figure` : `${form}, all of ${count}`,
    value: (/** @type {Measured} */ measured) => {
      const [our, its] = [form, peer].map(name => {
        const pages = named(measured, name)?.pages;
        return pages && at(pages, count, 1)[count === 1 ? 'first' : 'all'].median;
      });
      return our && its && our / its;
    },
    say: (/** @type {number} */ times) => `${times.toFixed(2)} × ${peer}`,
  };
}

/** @param {string} id @param {number} limit @param {string} until @param {Goal['value']} value @returns {Goal} */
function inSequence(id, limit, until, value) {
  const what = `requests in sequence after the HTML, ${until}`;
  return { id, what, goal: `≤ ${limit}`, value, say: String, isMet: isAtMost(limit) };
}

/** @param {string} id @param {number} limit @param {string} where @param {Goal['value']} value @returns {Goal} */
function longestTask(id, limit, where, value) {
  const say = (/** @type {number} */ ms) => (ms > 50 ? `${ms.toFixed(0)} ms` : '≤ 50 ms');
  return { id, what: `longest task, ${where}`, goal: `≤ ${limit} ms`, value, say, isMet: isAtMost(limit) };
}

/** @param {(form: import('./many-figures.mjs').Form) => Goal} goal */
function ours(goal) {
  return [goal('pasted'), goal('drawn')];
}

/** @param {number} limit */
function isAtMost(limit) {
  return (/** @type {number} */ value) => value <= limit;
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** @param {Measured} measured @param {string} name */
function named({ contenders }, name) {
  return contenders.find(each => each.name === name);
}
