import type { CSSResult } from 'lit';

/** Makes a style sheet once for each breakpoint: the figures of a page share it, and a browser reads it once. */
export function byBreakpoint(make: (breakpoint: number) => CSSResult): (breakpoint: number) => CSSResult {
  const made = new Map<number, CSSResult>();
  return breakpoint => {
    const sheet = made.get(breakpoint) ?? make(breakpoint);
    made.set(breakpoint, sheet);
    return sheet;
  };
}
