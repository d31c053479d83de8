import { createHash } from 'node:crypto';

/** Subresource integrity of a text or of bytes, as `fetch` and `<script>` take it. */
export function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
