import type { LoggerInterface } from 'vega';

/**
 * Thrown when a template and its rows don't give a whole picture: what Vega-Lite or Vega warns of or can't evaluate, a
 * row without a mark, a mark without a place.
 */
export class SpecError extends Error {
  override readonly name = 'SpecError';
}

/** What Vega warns of where a layer has no bar, such as that of the possible range in a figure without one. */
const NO_BARS = /^Infinite extent for field /;

/**
 * What `run` makes with a logger of Vega or Vega-Lite. Both log errors of expressions and data, and go on.
 *
 * @throws {SpecError} with all that was logged as an error or a warning.
 */
export function withoutComplaint<Result>(run: (logger: LoggerInterface) => Result): Result {
  const said: string[] = [];
  const keep = (...messages: readonly unknown[]) => {
    said.push(messages.map(message => (message instanceof Error ? message.message : message)).join(' '));
    return logger;
  };
  const logger = {
    level: () => logger,
    warn: keep,
    error: keep,
    info: () => logger,
    debug: () => logger,
  } as unknown as LoggerInterface;
  const result = run(logger);
  const complaints = said.filter(message => !NO_BARS.test(message));
  if (complaints.length) throw new SpecError(complaints.join('\n'));
  return result;
}
