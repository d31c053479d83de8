import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {{ type: string, content: string | Uint8Array }} Served */
/** @typedef {{ url: string, add: (path: string, file: Served) => string, close: () => Promise<void> }} BenchServer */

/**
 * Serves files from memory, each compressed with brotli once, before any time is taken: what a static host answers.
 *
 * @param {ReadonlyMap<string, Served>} folder Files by path, such as `/0.1.0/uncac-figures.js`.
 * @returns {Promise<BenchServer>} `add` answers one more file and gives its address.
 */
export async function benchServer(folder) {
  const files = new Map(folder);
  /** @type {Map<Served, Buffer>} */
  const compressed = new Map();
  /** @param {Served} file */
  const body = file => {
    const made = compressed.get(file) ?? compress(file);
    compressed.set(file, made);
    return made;
  };
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': file.type,
        'cache-control': 'public, max-age=31536000, immutable',
        'access-control-allow-origin': '*',
        ...(isText(file) ? { 'content-encoding': 'br' } : {}),
      })
      .end(body(file));
  });
  for (const file of files.values()) body(file);
  await new Promise(done => server.listen(0, 'localhost', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://localhost:${port}`;
  return {
    url,
    add: (path, file) => {
      files.set(path, file);
      body(file);
      return url + path;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise(done => server.close(done));
    },
  };
}

/** @param {Served} file */
const isText = ({ type }) => !/^image\/png/.test(type);

/** @param {Served} file */
function compress(file) {
  if (!isText(file)) return Buffer.from(file.content);
  return brotliCompressSync(file.content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
