const DEFAULT_PORT = 8080;

/**
 * The port that `PORT` asks for.
 *
 * @param {string | undefined} text
 * @returns {{ port: number, problem?: string }}
 */
export function readPort(text) {
  if (!text) return { port: DEFAULT_PORT };
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return { port };
  return { port: DEFAULT_PORT, problem: `PORT is "${text}"; it should be a number from 0 to 65535.` };
}
