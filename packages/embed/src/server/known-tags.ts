import type { Compressed } from './choose-coding.js';

/**
 * Whether `If-None-Match` has the tag, or `*` for any (RFC 9110, 13.1.2): a list, compared weakly, so that `W/"a"` is
 * `"a"`.
 */
export function isKnown(known: string | undefined, etag: string): boolean {
  if (known === undefined) return false;
  if (known.trim() === '*') return true;
  return [...known.matchAll(/"[^"]*"/g)].some(([tag]) => tag === etag);
}

/** The tag of what is sent in a coding: `"a-br"` for `"a"`. Another coding is another sequence of bytes. */
export function tagIn(coding: Compressed, etag: string): string {
  return etag.replace(/"$/, `-${coding}"`);
}

/** Tags as they are without a coding. What a browser keeps in one is as good as what is sent now in another. */
export function tagsWithoutCoding(known: string | undefined): string | undefined {
  return known?.replaceAll(/-(?:br|gzip)"/g, '"');
}
