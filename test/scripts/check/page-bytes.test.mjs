import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotli, pageBytes } from '../../../scripts/check/page-bytes.mjs';

const script = `export default '${randomBytes(400).toString('base64')}';`;
const late = `export default '${randomBytes(300).toString('base64')}';`;
const rows = JSON.stringify([...randomBytes(200)]);

/** @type {Readonly<Record<string, readonly [type: string, text: string]>>} */
const FILES = {
  '/': [
    'text/html',
    `<title></title><link rel="icon" href="/icon.svg"><img src="/icon.svg"><button></button>
    <script type="module">
      import '/script.js';
      for (let i = 0; i < 2; i++) await (await fetch('/rows.json')).json();
      document.querySelector('button').onclick = () => import('/late.js');
    </script>`,
  ],
  '/script.js': ['text/javascript', script],
  '/late.js': ['text/javascript', late],
  '/rows.json': ['application/json', rows],
  '/icon.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
};

describe('pageBytes', () => {
  const server = createServer((request, response) => {
    const [type, text] = FILES[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(text);
  });
  let url = '';
  before(async () => {
    await new Promise(done => server.listen(0, '127.0.0.1', () => done(undefined)));
    const address = server.address();
    assert.ok(address && typeof address === 'object');
    url = `http://127.0.0.1:${address.port}/`;
  });
  after(() => server.close());

  it('are those of all that a page fetches beside its HTML and pictures, each file once', async () => {
    const [before, after] = await pageBytes([{ url }, { url, act: page => page.click('button') }]);
    const first = [
      { path: '/rows.json', bytes: brotli(Buffer.from(rows)) },
      { path: '/script.js', bytes: brotli(Buffer.from(script)) },
    ];
    assert.deepEqual(before, first);
    assert.deepEqual(after, [{ path: '/late.js', bytes: brotli(Buffer.from(late)) }, ...first]);
  });

  it('are those of a page that is given as markup at an address of the server', async () => {
    const [fetched] = await pageBytes([
      { url: `${url}other`, markup: '<title></title><script type="module" src="/late.js"></script>' },
    ]);
    assert.deepEqual(fetched, [{ path: '/late.js', bytes: brotli(Buffer.from(late)) }]);
  });
});
