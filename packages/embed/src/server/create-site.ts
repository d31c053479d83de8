import { asText, FALLBACK_LANG, matchLang } from '@uncac-figures/figures';
import { integrityOf, stateAsked } from '@uncac-figures/figures/compile';
import { countryPage } from '../page/country-page.js';
import type { HostedAssets } from '../page/hosted-assets.js';
import { messagePage, type Message } from '../page/message-page.js';
import type { Answer, Question } from './answer.js';
import { isKnown } from './known-tags.js';
import { FILE_POLICY, PAGE_POLICY } from './policy.js';
import type { SiteFile, SiteFiles } from './site-files.js';

export interface SiteOptions {
  readonly files: SiteFiles;
  readonly assets: HostedAssets;
  /** Hosted files are kept by browsers for a year. Only for a version that is released and never changes. */
  readonly immutable: boolean;
}

/** Other sites load the script with `crossorigin` and fetch the figures with integrity. */
const SHARED = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** What a browser asks before a fetch with headers of its own. */
const PREFLIGHT = {
  allow: 'GET, HEAD, OPTIONS',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
} as const;

const COMMON = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const;

/** The demo as a function from a question to an answer: pages made on request, and files as they are. */
export function createSite({ files, assets, immutable }: SiteOptions): (question: Question) => Answer {
  return ({ method, url, known }) => {
    const { pathname, searchParams } = parse(url);
    const lang = matchLang(searchParams.get('lang')) ?? FALLBACK_LANG;
    const message = (status: number, what: Message, headers = {}): Answer =>
      page(status, messagePage(lang, what, assets), headers);

    const file = files.get(pathname);
    if (method === 'OPTIONS' && file) return { status: 204, headers: { ...SHARED, ...PREFLIGHT }, body: '' };
    if (method !== 'GET' && method !== 'HEAD')
      return message(405, { kind: 'method' }, { allow: file ? PREFLIGHT.allow : 'GET, HEAD' });
    if (file) return fileAnswer(file, known, immutable && pathname.startsWith(assets.base));
    if (pathname !== '/') return message(404, { kind: 'not-found' });

    const code = asText(searchParams.get('country')) ?? '';
    const state = stateAsked(lang, code).facts;
    if (code && !state) return message(404, { kind: 'unknown-state', code });
    return revalidated(page(200, countryPage(lang, state, assets)), known);
  };
}

function parse(url: string): URL {
  const origin = 'http://localhost';
  return new URL(URL.canParse(url, origin) ? url : '/%00', origin);
}

function page(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: {
      ...COMMON,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PAGE_POLICY,
      'cache-control': 'no-cache',
      ...headers,
    },
    body,
  };
}

function fileAnswer(file: SiteFile, known: string | undefined, immutable: boolean): Answer {
  const headers = {
    ...COMMON,
    'content-type': file.type,
    'content-security-policy': FILE_POLICY,
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...SHARED,
    etag: `"${file.integrity}"`,
  };
  return isKnown(known, headers.etag)
    ? { status: 304, headers, body: '' }
    : { status: 200, headers, body: file.content };
}

function revalidated({ status, headers, body }: Answer, known: string | undefined): Answer {
  const etag = `"${integrityOf(body)}"`;
  const tagged = { ...headers, etag };
  return isKnown(known, etag)
    ? { status: 304, headers: tagged, body: '' }
    : { status, headers: tagged, body };
}
