import { createServer } from 'node:http';
import { sendAnswer } from '@uncac-figures/embed/internal/server/send-answer';

const CHANGES = '/dev/changes';
const SCRIPT = '/dev/reload.js';

/** Reloads the page when the server has another version than that which the page was made with. */
const RELOAD = `const own = new URL(import.meta.url).search.slice(1);
new EventSource('${CHANGES}').onmessage = ({ data }) => {
  if (data !== own) location.reload();
};
`;

/**
 * Serves the current version of the site. Pages have the policy of the demo, and a script that reloads them when the
 * version changes.
 *
 * @param {() => { version: number, site: import('./dev-site.mjs').DevSite }} current
 */
export function devServer(current) {
  /** @type {Set<import('node:http').ServerResponse>} */
  const open = new Set();
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const { version, site } = current();
    if (url === CHANGES) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`data: ${version}\n\n`);
      open.add(response);
      response.on('close', () => open.delete(response));
    } else if (url.startsWith(SCRIPT)) {
      sendAnswer(
        { status: 200, headers: { 'content-type': 'text/javascript' }, body: RELOAD },
        method,
        response,
      );
    } else {
      const answer = await site
        .ask({ method, url, known: headers['if-none-match'] })
        .catch(error => ({ status: 503, headers: {}, body: error.message }));
      sendAnswer(reloading(answer, version), method, response);
    }
  });
  return {
    server,
    /** Tells every open page which version is current. */
    announce: () => {
      for (const response of open) response.write(`data: ${current().version}\n\n`);
    },
  };
}

/**
 * A page with the script, and without its tag, which is that of the page alone.
 *
 * @param {import('./dev-site.mjs').Answer} answer
 * @param {number} version
 */
function reloading(answer, version) {
  const { headers, body } = answer;
  if (!headers['content-type']?.startsWith('text/html') || typeof body !== 'string') return answer;
  const { etag: _etag, ...untagged } = headers;
  const script = `<script type="module" src="${SCRIPT}?${version}"></script></head>`;
  return { ...answer, headers: untagged, body: body.replace('</head>', script) };
}
