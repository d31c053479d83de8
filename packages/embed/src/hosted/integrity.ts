import { createHash } from 'node:crypto';

/** The subresource integrity of a file, as `fetch` and the `integrity` attribute take it. */
export function integrity(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
