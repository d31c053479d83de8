import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { encodeAnswer } from '@uncac-figures/embed/internal/server/encode-answer';

const content = new TextEncoder().encode('{"name":"Kenya"}'.repeat(100));
const file = {
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', etag: '"sha-a"' },
  body: content,
};

describe('an answer in a coding', () => {
  it('is the same content, with its coding and a tag of its own', async () => {
    const br = await encodeAnswer(file, 'br');
    assert.deepEqual(br.headers, {
      'content-type': 'application/json; charset=utf-8',
      etag: '"sha-a-br"',
      vary: 'accept-encoding',
      'content-encoding': 'br',
    });
    assert.deepEqual(new Uint8Array(brotliDecompressSync(br.body)), content);
    const gzip = await encodeAnswer(file, 'gzip');
    assert.equal(gzip.headers['etag'], '"sha-a-gzip"');
    assert.deepEqual(new Uint8Array(gunzipSync(gzip.body)), content);
  });

  it('is plain where no coding is accepted, and says that it may be another', async () => {
    assert.deepEqual(await encodeAnswer(file, undefined), {
      ...file,
      headers: { ...file.headers, vary: 'accept-encoding' },
    });
  });

  it('is made once for a file', async () => {
    const [first, second] = [await encodeAnswer(file, 'br'), await encodeAnswer({ ...file }, 'br')];
    assert.equal(first.body, second.body);
    assert.notEqual((await encodeAnswer(file, 'gzip')).body, first.body);
  });

  it('is of text only: a PNG file does not shrink', async () => {
    const png = { ...file, headers: { 'content-type': 'image/png' } };
    assert.equal(await encodeAnswer(png, 'br'), png);
  });

  it('has the tag of its coding where the content is known', async () => {
    const known = await encodeAnswer({ ...file, status: 304, body: '' }, 'br');
    assert.deepEqual(known, {
      status: 304,
      headers: { ...file.headers, etag: '"sha-a-br"', vary: 'accept-encoding' },
      body: '',
    });
  });

  it('may be a message, which has no tag', async () => {
    const page = {
      status: 404,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: 'Ø'.repeat(99),
    };
    const { status, headers, body } = await encodeAnswer(page, 'gzip');
    assert.deepEqual([status, headers['etag'], headers['content-encoding']], [404, undefined, 'gzip']);
    assert.equal(String(gunzipSync(body)), page.body);
  });
});
