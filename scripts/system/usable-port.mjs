import { portProblem } from './port-problem.mjs';
import { readPort } from './read-port.mjs';

/**
 * The port that `PORT` asks for. Where it can't be had, says so and ends the process, before anything is installed or
 * built.
 *
 * @param {string | undefined} text
 * @param {string} command Such as `npm start`.
 */
export async function usablePort(text, command) {
  const { port, problem } = readPort(text);
  const unusable = problem ?? (await portProblem(port, command));
  if (unusable === undefined) return port;
  console.error(unusable);
  return process.exit(1);
}
