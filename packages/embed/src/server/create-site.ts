import { asText, FALLBACK_LANG, matchLang } from '@uncac-figures/figures';
import { stateAsked } from '@uncac-figures/figures/compile';
import { countryPage } from '../page/country-page.js';
import type { HostedAssets } from '../page/hosted-assets.js';
import { messagePage, type Message } from '../page/message-page.js';
import type { Answer, Question } from './answer.js';
import { FILE_POLICY, PAGE_POLICY } from './policy.js';
import type { SiteFile, SiteFiles } from './site-files.js';

export interface SiteOptions {
  readonly files: SiteFiles;
  readonly assets: HostedAssets;
  /** Hosted files are kept by browsers for a year. Only for a version that is released and never changes. */
  readonly immutable: boolean;
}

const COMMON = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const;

/** The demo as a function from a question to an answer: pages made on request, and files as they are. */
export function createSite({ files, assets, immutable }: SiteOptions): (question: Question) => Answer {
  return ({ method, url, known }) => {
    const { pathname, searchParams } = parse(url);
    const lang = matchLang(searchParams.get('lang')) ?? FALLBACK_LANG;
    const message = (status: number, what: Message, headers = {}): Answer =>
      page(status, messagePage(lang, what, assets), headers);

    if (method !== 'GET' && method !== 'HEAD')
      return message(405, { kind: 'method' }, { allow: 'GET, HEAD' });
    const file = files.get(pathname);
    if (file) return fileAnswer(file, known, immutable && pathname.startsWith(assets.base));
    if (pathname !== '/') return message(404, { kind: 'not-found' });

    const code = asText(searchParams.get('country')) ?? '';
    const state = stateAsked(lang, code).facts;
    if (code && !state) return message(404, { kind: 'unknown-state', code });
    return page(200, countryPage(lang, state, assets));
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
  const etag = `"${file.integrity}"`;
  const headers = {
    ...COMMON,
    'content-type': file.type,
    'content-security-policy': FILE_POLICY,
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    // Other sites load the script with `crossorigin` and fetch the figures with integrity.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    etag,
  };
  return known === etag ? { status: 304, headers, body: '' } : { status: 200, headers, body: file.content };
}
