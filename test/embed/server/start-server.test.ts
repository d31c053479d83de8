import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  Agent,
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { hostedFolder } from '@uncac-figures/embed';
import { closingGracefully } from '@uncac-figures/embed/internal/server/close-gracefully';
import { figurePath, LANGS } from '@uncac-figures/figures';
import { compileFigure } from '@uncac-figures/figures/compile';
import { startServer, type RunningServer } from '@uncac-figures/embed/server';

describe('the server', () => {
  let server: RunningServer;
  before(async () => (server = await startServer({ port: 0 })));
  after(() => server.close());

  it('answers HEAD like GET, without a body', async () => {
    const path = `${server.url}?country=KEN`;
    const headers = { 'accept-encoding': 'identity' };
    const [get, head] = [await fetch(path, { headers }), await fetch(path, { headers, method: 'HEAD' })];
    const kept = ({ status, headers }: Response) => [
      status,
      [...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)),
    ];
    assert.deepEqual(kept(head), kept(get));
    assert.equal((await head.text()).length, 0);
    assert.equal(Number(head.headers.get('content-length')), (await get.arrayBuffer()).byteLength);
  });

  it('reads nothing outside its files, however the path is written', async () => {
    const { base } = await hostedFolder();
    for (const path of ['/../../package.json', `${base}../../package.json`, `${base}..%2f..%2fpackage.json`])
      assert.equal(await rawStatus(server.url, path), 404, path);
  });

  it('gives every file its type', async () => {
    const path = figurePath(compileFigure({ element: 'region-bars', lang: 'ar' }));
    const types = {
      'uncac-figures.js': 'text/javascript; charset=utf-8',
      'uncac-figures.css': 'text/css; charset=utf-8',
      'key.svg': 'image/svg+xml; charset=utf-8',
      [`${path}.json`]: 'application/json; charset=utf-8',
      [`${path}.csv`]: 'text/csv; charset=utf-8',
      [`${path}.svg`]: 'image/svg+xml; charset=utf-8',
      [`${path}.picture.svg`]: 'image/svg+xml; charset=utf-8',
      [`${path}.png`]: 'image/png',
    };
    const { base } = await hostedFolder();
    for (const [path, type] of Object.entries(types)) {
      const response = await fetch(new URL(base + path, server.url));
      assert.deepEqual([response.status, response.headers.get('content-type')], [200, type], path);
    }
  });

  it('sends text compressed as it is accepted, and the same headers to HEAD', async () => {
    const { base } = await hostedFolder();
    for (const path of ['?country=KEN', `${base}uncac-figures.js`, `${base}key.svg`]) {
      const plain = await answered(server.url, path, 'GET', { 'accept-encoding': 'identity' });
      for (const [coding, decode] of Object.entries({ br: brotliDecompressSync, gzip: gunzipSync })) {
        const asking = { 'accept-encoding': `${coding}, deflate;q=0.5` };
        const get = await answered(server.url, path, 'GET', asking);
        const head = await answered(server.url, path, 'HEAD', asking);
        assert.deepEqual(decode(get.body), plain.body, path);
        assert.ok(get.body.length < plain.body.length, path);
        assert.equal(get.headers['content-encoding'], coding);
        assert.equal(get.headers.vary, 'accept-encoding');
        assert.equal(Number(get.headers['content-length']), get.body.length);
        assert.notEqual(get.headers.etag, plain.headers.etag);
        const { date: _get, ...ofGet } = get.headers;
        const { date: _head, ...ofHead } = head.headers;
        assert.deepEqual([head.status, ofHead, head.body.length], [200, ofGet, 0]);
      }
    }
  });

  it('answers 304 to who has the content, in whatever coding', async () => {
    for (const path of ['?country=KEN&lang=ar', `${(await hostedFolder()).base}uncac-figures.js`])
      for (const coding of ['br', 'gzip', 'identity']) {
        const accepting = { 'accept-encoding': coding };
        const { headers } = await answered(server.url, path, 'GET', accepting);
        const etag = String(headers.etag);
        for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
          const again = await answered(server.url, path, 'GET', { ...accepting, 'if-none-match': known });
          assert.deepEqual([again.status, again.body.length, again.headers.etag], [304, 0, etag], known);
          assert.equal(again.headers['content-length'], undefined);
          assert.equal(again.headers['content-encoding'], undefined);
          assert.equal(again.headers.vary, 'accept-encoding');
        }
      }
  });

  it('has made a page of each language before it is ready', async () => {
    /** CPU time of this process, in which the server runs: other programs take none of it. */
    const cost = async (lang: string) => {
      const before = process.cpuUsage();
      await (await fetch(`${server.url}?country=KEN&lang=${lang}`)).text();
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const first: number[] = [];
    for (const lang of LANGS) first.push(await cost(lang));
    const later: number[] = [];
    for (let count = 0; count < 10; count++) later.push(await cost('ar'));
    // Without that, the first page of a language takes ten times as much as the others.
    assert.ok(Math.max(...first) < 5 * Math.max(...later), `${first.join()}; ${later.join()}`);
  });

  it('rejects when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await assert.rejects(startServer({ port }), { code: 'EADDRINUSE' });
  });

  it('has a hosted file made that is not there, once, and answers 404 where there is none of that name', async () => {
    const { base } = await hostedFolder();
    const asked: string[] = [];
    const missing = (path: string) => {
      asked.push(path);
      return Promise.resolve(path === 'late.png' ? Buffer.from('late') : undefined);
    };
    const server = await startServer({ port: 0, missing });
    const answers: unknown[] = [];
    for (const path of [`${base}late.png`, `${base}late.png?again`, `${base}none.png`, '/late.png']) {
      const response = await fetch(new URL(path, server.url));
      answers.push([response.status, response.headers.get('content-type')]);
    }
    await server.close();
    const [png, none] = [
      [200, 'image/png'],
      [404, 'text/html; charset=utf-8'],
    ];
    assert.deepEqual(answers, [png, png, none, none]);
    assert.deepEqual(asked, ['late.png', 'none.png']);
  });
});

describe('a server that closes', () => {
  it('ends the answer in flight, and its connection', async () => {
    const server = createServer((_, response) => void setTimeout(50).then(() => response.end('all of it')));
    const { close, url } = await listening(server, 5_000);
    const agent = new Agent({ keepAlive: true });
    const answer = answered(url, '', 'GET', {}, agent);
    await once(server, 'request');
    const closed = close();
    assert.equal((await answer).body.toString(), 'all of it');
    await closed;
    await assert.rejects(fetch(url));
    agent.destroy();
  });

  it('takes the request that is on its way over an open connection, as the last', async () => {
    const server = createServer((_, response) => response.end('all of it'));
    const { close, url } = await listening(server, 5_000);
    const socket = connect(Number(new URL(url).port), 'localhost');
    await once(server, 'connection');
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    const closed = close();
    let received = '';
    for await (const chunk of socket.setEncoding('utf8')) received += chunk as string;
    assert.match(received, /^connection: close\r$/im);
    assert.match(received, /all of it$/);
    await closed;
  });

  it('does not wait for connections that ask for nothing: kept ones, and one that was opened in advance', async () => {
    const server = await startServer({ port: 0 });
    const agent = new Agent({ keepAlive: true });
    await answered(server.url, '?country=FRA', 'GET', {}, agent);
    const { hostname, port } = new URL(server.url);
    const unused = connect(Number(port), hostname).on('error', () => {});
    await once(unused, 'connect');
    const ended = once(unused, 'close');
    const began = performance.now();
    await server.close();
    assert.ok(performance.now() - began < 2_000);
    await ended;
    agent.destroy();
  });

  it('sends the whole of a large answer to who reads slowly', async () => {
    const size = 30_000_000;
    const server = createServer((_, response) => response.end(Buffer.alloc(size)));
    const { close, url } = await listening(server, 5_000);
    const socket = connect(Number(new URL(url).port), 'localhost');
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await once(server, 'request');
    const closed = close();
    await setTimeout(200);
    let received = 0;
    for await (const chunk of socket) received += (chunk as Buffer).length;
    await closed;
    assert.ok(received > size, `${received} bytes`);
  });

  it('waits no longer than it has patience', async () => {
    const server = createServer((_, response) => response.end(Buffer.alloc(30_000_000)));
    const { close, url } = await listening(server, 300);
    const socket = connect(Number(new URL(url).port), 'localhost').on('error', () => {});
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await once(server, 'request');
    const began = performance.now();
    await close();
    assert.ok(performance.now() - began < 2_000);
    socket.destroy();
  });
});

async function listening(server: Server, patience: number) {
  const close = closingGracefully(server, patience);
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return { close, url: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The answer as it is on the wire: `fetch` would decode it. */
async function answered(
  url: string,
  path: string,
  method: string,
  headers: OutgoingHttpHeaders,
  agent?: Agent,
): Promise<Answered> {
  const sent = request(new URL(path, url), { method, headers, ...(agent ? { agent } : {}) }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

/** Sends the path as it is; `fetch` would tidy it first. */
function rawStatus(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, response => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
