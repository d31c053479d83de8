import { readFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * A plain static server on a free port: files of a folder, pages with the policy.
 *
 * @param {string} folder
 * @param {string} policy
 */
export async function staticHost(folder, policy) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const file = join(folder, path);
    if (!existsSync(file) || !TYPES[extname(file)]) {
      response.writeHead(404).end();
      return;
    }
    /** @type {Record<string, string>} */
    const headers = { 'content-type': `${TYPES[extname(file)]}; charset=utf-8` };
    if (extname(file) === '.html') headers['content-security-policy'] = policy;
    response.writeHead(200, headers).end(readFileSync(file));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return {
    url: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`,
    close: () => server.close(),
  };
}
