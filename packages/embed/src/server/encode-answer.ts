import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Answer } from './answer.js';
import { chooseCoding, type Compressed } from './choose-coding.js';
import { tagIn } from './known-tags.js';

/** Types that shrink. A PNG file is compressed already. */
const TEXTS = /^(?:text\/|application\/json|image\/svg)/;

/** Files are compressed once, as small as they get; pages each time, and quickly. */
const QUALITY = { file: 11, page: 4 } as const;

const files = new WeakMap<Uint8Array, Partial<Record<Compressed, Promise<Uint8Array>>>>();

/**
 * The answer in the coding that the request accepts. A body of bytes is a file: it is compressed when it is first asked
 * for, and kept.
 *
 * @param accepted Value of `Accept-Encoding`.
 */
export async function encodeAnswer(answer: Answer, accepted: string | undefined): Promise<Answer> {
  const { status, body, headers } = answer;
  if (!TEXTS.test(headers['content-type'] ?? '')) return answer;
  const vary = { ...headers, vary: 'accept-encoding' };
  const coding = chooseCoding(accepted);
  if (coding === 'identity') return { ...answer, headers: vary };
  const { etag } = headers;
  const tagged = { ...vary, ...(etag ? { etag: tagIn(coding, etag) } : {}) };
  if (status === 304) return { ...answer, headers: tagged };
  return {
    status,
    headers: { ...tagged, 'content-encoding': coding },
    body: await (typeof body === 'string' ? compress(body, coding, QUALITY.page) : compressed(body, coding)),
  };
}

function compressed(content: Uint8Array, coding: Compressed): Promise<Uint8Array> {
  const kept = files.get(content) ?? {};
  files.set(content, kept);
  return (kept[coding] ??= compress(content, coding, QUALITY.file));
}

const brotli = promisify<string | Uint8Array, object, Uint8Array>(brotliCompress);
const zip = promisify<string | Uint8Array, object, Uint8Array>(gzip);

function compress(content: string | Uint8Array, coding: Compressed, quality: number): Promise<Uint8Array> {
  if (coding === 'gzip') return zip(content, { level: Math.min(quality, 9) });
  return brotli(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
    },
  });
}
