import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/** Milliseconds for a connection without a request to send one that is on its way already. */
const UNREAD = 100;

/**
 * Prepares a server to close without cutting an answer. Call it before the server listens; what it gives stops
 * listening, closes connections that wait for nothing, lets each answer in flight end, and closes the rest after
 * `patience` milliseconds.
 */
export function closingGracefully(server: Server, patience: number): () => Promise<void> {
  /** Answers in flight on each connection; a connection is in no request yet where it has none so far. */
  const answers = new Map<Socket, number | undefined>();
  let isClosing = false;
  const endIfIdle = (socket: Socket) => {
    if (isClosing && answers.get(socket) === 0) socket.end();
  };

  server.on('connection', (socket: Socket) => {
    answers.set(socket, undefined);
    socket.once('close', () => answers.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    answers.set(socket, (answers.get(socket) ?? 0) + 1);
    if (isClosing) response.shouldKeepAlive = false;
    response.once('close', () => {
      if (answers.has(socket)) answers.set(socket, (answers.get(socket) ?? 1) - 1);
      endIfIdle(socket);
    });
  });

  return () =>
    new Promise((resolve, reject) => {
      isClosing = true;
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      setTimeout(() => {
        for (const [socket, number] of answers) if (number === undefined) socket.destroy();
      }, UNREAD).unref();
      // The server's own `close` would cut an answer whose last bytes wait for a slow connection.
      NetServer.prototype.close.call(server, error => {
        clearTimeout(cut);
        if (error) reject(error);
        else resolve();
      });
      for (const socket of answers.keys()) endIfIdle(socket);
    });
}
