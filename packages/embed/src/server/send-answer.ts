import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.js';

/** Writes an answer to its connection; to HEAD without the body. */
export function sendAnswer(
  { status, headers, body }: Answer,
  method: string,
  response: ServerResponse,
): void {
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, {
    ...headers,
    ...(hasBody ? { 'content-length': Buffer.byteLength(body) } : {}),
  });
  response.end(method === 'HEAD' ? undefined : body);
}
