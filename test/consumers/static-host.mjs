import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/**
 * A plain static server, on a free port of this machine.
 *
 * @param {Readonly<Record<string, string>>} folders By the path at which each is answered, such as `/figures/0.1.0/`. A
 * file that is in two of them is answered from the first.
 * @param {Readonly<Record<string, string>>} headers Of every answer.
 */
export async function staticHost(folders, headers) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = Object.entries(folders)
      .filter(([path]) => pathname.startsWith(path))
      .map(([path, folder]) => join(folder, pathname.slice(path.length)))
      .find(file => existsSync(file) && statSync(file).isFile());
    const type = TYPES[extname(file ?? '')];
    if (!file || !type) {
      response.writeHead(404, headers).end();
      return;
    }
    response.writeHead(200, { ...headers, 'content-type': type });
    createReadStream(file).pipe(response);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
