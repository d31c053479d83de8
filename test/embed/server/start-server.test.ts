import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { hostedFolder } from '@uncac-figures/embed';
import { figurePath } from '@uncac-figures/figures';
import { compileFigure } from '@uncac-figures/figures/compile';
import { startServer, type RunningServer } from '@uncac-figures/embed/server';

describe('the server', () => {
  let server: RunningServer;
  before(async () => (server = await startServer({ port: 0 })));
  after(() => server.close());

  it('answers HEAD like GET, without a body', async () => {
    const path = `${server.url}?country=KEN`;
    const [get, head] = [await fetch(path), await fetch(path, { method: 'HEAD' })];
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

  it('rejects when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await assert.rejects(startServer({ port }), { code: 'EADDRINUSE' });
  });
});

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
