import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.js';

/** Writes an answer to its connection; to HEAD without the body. */
export function sendAnswer(
  { status, headers, body }: Answer,
  method: string,
  response: ServerResponse,
): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, status === 304 ? headers : { ...headers, 'content-length': length });
  response.end(method === 'HEAD' ? undefined : body);
}
