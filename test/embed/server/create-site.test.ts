import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { integrityOf } from '@uncac-figures/figures/compile';
import { createSite } from '@uncac-figures/embed/internal/server/create-site';

const content = new TextEncoder().encode('{}');
const files = new Map([
  ['/9.9.9/states.json', { content, type: 'application/json; charset=utf-8', integrity: 'sha384-a' }],
  ['/page.css', { content, type: 'text/css; charset=utf-8', integrity: 'sha384-b' }],
]);
const assets = {
  base: '/9.9.9/',
  script: { href: '/9.9.9/uncac-figures.js', integrity: 'sha384-script' },
  stylesheets: [{ href: '/9.9.9/uncac-figures.css', integrity: 'sha384-style' }],
};
const site = createSite({ files, assets, immutable: false });
const get = (url: string, known?: string) => site({ method: 'GET', url, known });

describe('the page of a State', () => {
  it('is answered under the policy that the figures are made for', () => {
    const { status, headers, body } = get('/?country=KEN&lang=en');
    assert.equal(status, 200);
    assert.deepEqual(headers, {
      etag: `"${integrityOf(body)}"`,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
  });

  it('loads the script and the stylesheet with their integrity', () => {
    const body = String(get('/?country=KEN').body).replace(/\s+/g, ' ');
    assert.match(body, /<script [^>]*src="\/9\.9\.9\/uncac-figures\.js" integrity="sha384-script"/);
    assert.match(body, /<link [^>]*href="\/9\.9\.9\/uncac-figures\.css" integrity="sha384-style"/);
  });

  it('is revalidated by its content, which is another for another State or language', () => {
    const url = '/?country=KEN&lang=en';
    const etag = String(get(url).headers['etag']);
    const known = get(url, `W/${etag}`);
    assert.deepEqual([known.status, known.body, known.headers['etag']], [304, '', etag]);
    assert.equal(known.headers['cache-control'], 'no-cache');
    for (const other of ['/?country=UGA&lang=en', '/?country=KEN&lang=fr', '/'])
      assert.equal(get(other, etag).status, 200, other);
  });

  it('is not revalidated where it is a message', () => {
    for (const url of ['/none', '/?country=XKX']) {
      const { status, headers } = get(url, '*');
      assert.deepEqual([status, headers['etag']], [404, undefined], url);
    }
  });

  it('reads the code in either case and falls back to English', () => {
    for (const url of ['/?country=ken', '/?country=KEN&lang=tlh', '/?country=KEN&lang='])
      assert.deepEqual(get(url), get('/?country=KEN&lang=en'), url);
    assert.equal(String(get('/?country=KEN&lang=ar-EG').body), String(get('/?country=KEN&lang=ar').body));
  });

  it('answers the State of a code or a name in whatever spelling', () => {
    const kenya = get('/?country=KEN&lang=fr');
    for (const asked of ['kenya', '%20ke%20', '404', '0404', 'Kenia', '%D0%9A%D0%B5%D0%BD%D0%B8%D1%8F'])
      assert.deepEqual(get(`/?country=${asked}&lang=fr`), kenya, asked);
    assert.deepEqual(get('/?country=4&lang=en'), get('/?country=AFG&lang=en'));
    assert.deepEqual(get('/?country=UK&lang=en'), get('/?country=GBR&lang=en'));
  });

  it('refuses a long code before it is compared, and cuts it wherever it is written', () => {
    const { status, body } = get(`/?country=${'K'.repeat(10_000)}&lang=en`);
    assert.equal(status, 404);
    assert.ok(String(body).includes(`“${'K'.repeat(60)}…” is not the code of a State`));
    assert.equal(/K{61}/.test(String(body)), false);
  });

  it('offers nothing for codes that are known to be none of the States', () => {
    for (const code of ['XK', 'XKX', 'TWN', 'ZZ'])
      assert.doesNotMatch(String(get(`/?country=${code}&lang=en`).body), /Did you mean/, code);
  });

  it('names an unknown code as text and offers the list', () => {
    const { status, body } = get('/?country=%3Cscript%3Ealert(1)%3C/script%3E&lang=en');
    assert.equal(status, 404);
    assert.match(String(body), /“&lt;script&gt;alert\(1\)&lt;\/script&gt;” is not the code of a State/);
    assert.doesNotMatch(String(body), /<script>/);
    assert.match(String(body), /<option value="KEN"\s*>Kenya<\/option>/);
  });

  it('leads from an unknown code to the nearest States', () => {
    const { body } = get('/?country=KE2&lang=ar');
    assert.match(String(body), /هل تقصد إحدى هذه الدول؟ <a href="\/\?country=KEN&amp;lang=ar">كينيا<\/a>/);
    assert.doesNotMatch(String(get('/?country=%3Cb%3E&lang=en').body), /Did you mean/);
  });

  it('shows all States where none is asked for', () => {
    const { status, body } = get('/');
    assert.equal(status, 200);
    assert.match(String(body), /<h1>All States<\/h1>/);
    assert.doesNotMatch(String(body), /uncac-state/);
  });
});

describe('a file', () => {
  it('is answered to any site, revalidated by its content', () => {
    const { status, headers, body } = get('/9.9.9/states.json');
    assert.equal(status, 200);
    assert.equal(body, content);
    assert.equal(headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal(get('/9.9.9/states.json', headers['etag']).status, 304);
    assert.equal(get('/9.9.9/states.json', '"sha384-other"').status, 200);
  });

  for (const [known, status] of [
    ['"sha384-a"', 304],
    ['W/"sha384-a"', 304],
    ['*', 304],
    [' * ', 304],
    ['"sha384-b", "sha384-a"', 304],
    ['W/"x,y" ,W/"sha384-a"', 304],
    ['"sha384-b","sha384-c"', 200],
    ['"*"', 200],
    ['sha384-a', 200],
    ['"SHA384-A"', 200],
    ['"sha384-a', 200],
    ['', 200],
  ] as const)
    it(`is answered ${status} to who has ${JSON.stringify(known)}`, () => {
      const answer = get('/9.9.9/states.json', known);
      assert.equal(answer.status, status);
      assert.equal(answer.headers['etag'], '"sha384-a"');
      assert.equal(answer.body.length, status === 304 ? 0 : content.length);
    });

  it('may be asked for by a page of another site with headers of its own', () => {
    const { status, headers } = site({ method: 'OPTIONS', url: '/9.9.9/states.json' });
    assert.equal(status, 204);
    assert.deepEqual(headers, {
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': '*',
      'access-control-max-age': '86400',
    });
    const put = site({ method: 'PUT', url: '/9.9.9/states.json' });
    assert.deepEqual([put.status, put.headers['allow']], [405, 'GET, HEAD, OPTIONS']);
  });

  it('is kept for a year once its version is released, but not the files of the demo', () => {
    const released = createSite({ files, assets, immutable: true });
    const cached = (url: string) => released({ method: 'GET', url }).headers['cache-control'];
    assert.equal(cached('/9.9.9/states.json'), 'public, max-age=31536000, immutable');
    assert.equal(cached('/page.css'), 'no-cache');
  });
});

describe('an address that holds nothing', () => {
  for (const url of [
    '/9.9.9/',
    '/9.9.9/../package.json',
    '/9.9.9/%2e%2e/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/9.9.9/..%5c..%5cpackage.json',
    '//',
    '/%',
    'http://[',
  ])
    it(`is answered in words: ${url}`, () => {
      const { status, headers, body } = get(url);
      assert.equal(status, 404);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.match(String(body), /There is no page and no file at this address\./);
    });

  it('is answered in the language asked for', () => {
    assert.match(String(get('/none?lang=ar').body), /<html lang="ar" dir="rtl">/);
  });

  it('is not written to', () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = site({ method, url: '/' });
      assert.deepEqual([status, headers['allow']], [405, 'GET, HEAD']);
    }
  });
});
