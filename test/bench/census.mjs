import { countersWithoutGarbage, withPage } from './browser.mjs';

/** Milliseconds that each answer is kept back: far above what a page computes between two of them. */
const LATENCY = 400;

/**
 * A request. `wave` counts the answers that came one after the other before it was made: 0 for the HTML. `answered` is the
 * time of its answer's first byte.
 *
 * @typedef {{ path: string, bytes: number, wave: number, answered: number }} Request
 */

/**
 * What does not vary from load to load.
 *
 * @typedef {object} Census
 * @property {number} bytes Of the page of one figure on the wire, HTML and headers too.
 * @property {number} requests
 * @property {number} stands Answers in sequence after the HTML until the figure stands.
 * @property {number} [answers] The same until it can be explored.
 * @property {readonly (readonly string[])[]} waves Paths asked for, by the answers that each request waited for.
 */

/**
 * Counts what the page of one figure fetches, and how many answers it waits for one after the other. Every answer is kept
 * back, so that what is asked for in the same breath has no answer yet when the last of it is asked for.
 *
 * @param {import('./browser.mjs').Browser} browser
 * @param {import('./browser.mjs').Question} question
 * @returns {Promise<Census>}
 */
export async function takeCensus(browser, question) {
  /** @type {Map<string, Request>} */
  const requests = new Map();
  let start = 0;
  /** The longest sequence of answers that had come by then. @param {number} time In ms since the HTML was asked for. */
  const sequence = time =>
    Math.max(-1, ...[...requests.values()].filter(({ answered }) => answered < time).map(({ wave }) => wave));
  return withPage(
    browser,
    { ...question, latency: LATENCY },
    async ({ recorded: { first = NaN, answers } }) => {
      const all = [...requests.values()];
      const last = Math.max(...all.map(({ wave }) => wave));
      return {
        bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
        requests: all.length,
        stands: sequence(first),
        ...(answers === undefined ? {} : { answers: sequence(answers) }),
        waves: Array.from({ length: last + 1 }, (_, index) =>
          all.filter(({ wave }) => wave === index).map(({ path }) => path),
        ),
      };
    },
    async ({ session }) => {
      session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
        const { protocol, pathname, search } = new URL(request.url);
        if (protocol === 'data:') return;
        if (!requests.size) start = timestamp;
        const wave = sequence((timestamp - start) * 1000) + 1;
        requests.set(requestId, { path: pathname + search, bytes: 0, wave, answered: Infinity });
      });
      session.on('Network.responseReceived', ({ requestId, timestamp }) => {
        const request = requests.get(requestId);
        if (request) request.answered = (timestamp - start) * 1000;
      });
      session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        const request = requests.get(requestId);
        if (request) request.bytes = encodedDataLength;
      });
    },
  );
}

/**
 * Nodes that a figure adds to a page, images' own documents included: the difference of two pages.
 *
 * @param {import('./browser.mjs').Browser} browser
 * @param {(figures: number) => import('./browser.mjs').Question} question
 */
export async function nodesPerFigure(browser, question) {
  const [few, many] = [10, 50];
  const [before, after] = [await nodes(few), await nodes(many)];
  return (after - before) / (many - few);

  /** @param {number} figures */
  async function nodes(figures) {
    return withPage(browser, question(figures), async ({ session }) => {
      const { nodes } = await countersWithoutGarbage(session);
      return nodes;
    });
  }
}
