import { logger, Warn, type LoggerInterface } from 'vega';

/** A logger that keeps the warnings of Vega and Vega-Lite instead of writing them to the console. */
export function keepWarnings(): { readonly logger: LoggerInterface; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const keep = (...messages: readonly unknown[]): LoggerInterface => {
    const text = messages.map(String).join(' ');
    // A layer without rows, such as that of a bar which the figure lacks, has no extent: no warning.
    if (!text.startsWith('Infinite extent')) warnings.push(text);
    return kept;
  };
  const kept: LoggerInterface = { ...logger(Warn), warn: keep, error: keep };
  return { logger: kept, warnings };
}
