import { logger, Warn, type LoggerInterface } from 'vega';

/** A logger that keeps what Vega and Vega-Lite warn of instead of writing it to the console. */
export function keepWarnings(): { readonly logger: LoggerInterface; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const keep = (...messages: readonly unknown[]): LoggerInterface => {
    const text = messages.map(String).join(' ');
    // A layer without rows, such as those for what a figure does not hold, has no extent.
    if (!text.startsWith('Infinite extent')) warnings.push(text);
    return kept;
  };
  const kept: LoggerInterface = { ...logger(Warn), warn: keep, error: keep };
  return { logger: kept, warnings };
}
