import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { hostedFiles } from '@uncac-figures/embed';
import { hostedSource } from '@uncac-figures/embed/packages/elements/src/hosted/hosted-source';
import { figurePath } from '@uncac-figures/figures';
import { integrityOf, stateFacts } from '@uncac-figures/figures/compile';

const files = new Map(hostedFiles('/').map(({ path, text }) => [`/${path}`, text]));
const indexIntegrity = integrityOf(files.get('/index.json') ?? '');
const { version } = dataset;
const ref = { type: 'region-bars', figure: 'provided', lang: 'en' } as const;
const path = figurePath({ ...ref, version });

describe('figures from a hosted folder', () => {
  let server: Server;
  let base: URL;
  let asked: string[] = [];
  const changed = new Map<string, string>();
  const source = (integrity = indexIntegrity) => hostedSource(base.href, integrity, version);

  before(async () => {
    server = createServer(({ url = '' }, response) => {
      asked.push(url);
      const text = changed.get(url) ?? files.get(url);
      response.statusCode = text === undefined ? 404 : 200;
      response.end(text);
    });
    await new Promise<void>(done => server.listen(0, 'localhost', done));
    base = new URL(`http://localhost:${(server.address() as AddressInfo).port}/`);
  });
  beforeEach(() => {
    asked = [];
    changed.clear();
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('are the compiled figures, each file asked for once', async () => {
    const figures = source();
    const [first, second] = await Promise.all([figures.figure(ref), figures.figure(ref)]);
    assert.deepEqual(first, JSON.parse(files.get(`/${path}.json`) ?? ''));
    assert.deepEqual(first, second);
    assert.deepEqual(asked, ['/index.json', `/${path}.json`]);
  });

  it('are refused when the file or the index is not the one of the release', async () => {
    changed.set(`/${path}.json`, '{"format":1}');
    await assert.rejects(source().figure(ref));
    changed.clear();
    await assert.rejects(source(integrityOf('{}')).figure(ref));
    await assert.rejects(source().figure({ ...ref, figure: 'invented' }));
  });

  it('are asked for again after one did not arrive', async () => {
    const figures = source();
    changed.set('/index.json', 'not the index');
    await assert.rejects(figures.figure(ref));
    changed.clear();
    assert.equal((await figures.figure(ref)).figure, 'provided');
  });

  it('are verified for a fragment of the folder, or by the integrity that the fragment carries', async () => {
    const url = `${base}${path}.json`;
    const text = files.get(`/${path}.json`) ?? '';
    assert.equal((await source().verified(url, undefined))?.figure, 'provided');
    assert.equal((await source(integrityOf('x')).verified(url, integrityOf(text)))?.figure, 'provided');
    await assert.rejects(source().verified(url, integrityOf('another')));
  });

  it('are not fetched from elsewhere without integrity', async () => {
    assert.equal(await source().verified(`https://figures.example/${path}.json`, undefined), undefined);
    assert.deepEqual(asked, []);
  });

  it('come with what is said about each State', async () => {
    for (const lang of ['en', 'ar'] as const) {
      const states = await source().states(lang);
      assert.deepEqual([...states.values()], stateFacts(lang));
    }
  });

  it('have addresses that are known before anything is loaded', () => {
    assert.deepEqual(source().files?.(ref), {
      csv: `${base}${path}.csv`,
      svg: `${base}${path}.svg`,
      png: `${base}${path}.png`,
      json: `${base}${path}.json`,
    });
    assert.deepEqual(asked, []);
  });
});
