import { createServer } from 'node:net';

/** The addresses that a browser tries for localhost. */
const HOSTS = ['127.0.0.1', '::1'];

/**
 * Why a server can't have the port, with what to do, in a sentence; nothing where it can.
 *
 * @param {number} port 0 asks for any port, which can always be had.
 * @param {string} command Such as `npm start`.
 * @returns {Promise<string | undefined>}
 */
export async function portProblem(port, command) {
  const codes = port === 0 ? [] : await Promise.all(HOSTS.map(host => refusal(port, host)));
  const code = codes.find(code => code === 'EADDRINUSE' || code === 'EACCES');
  return code && portSentence(port, code, command);
}

/**
 * @param {number} port
 * @param {string} code Of the error with which the port was refused.
 * @param {string} command
 */
export function portSentence(port, code, command) {
  const why = code === 'EACCES' ? 'may not be used by this user' : 'is taken by another program';
  return `Port ${port} ${why}. Choose one: PORT=${port === 8081 ? 8082 : 8081} ${command}`;
}

/**
 * The code of the error with which the port is refused. A machine without the host refuses in another way.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>}
 */
function refusal(port, host) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', error => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
