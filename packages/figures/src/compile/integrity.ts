import { createHash } from 'node:crypto';

/** Subresource integrity of a text, as `fetch` and `<script>` take it. */
export function integrityOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
