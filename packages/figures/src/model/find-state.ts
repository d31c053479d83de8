import type { StateFacts } from './state.js';

/** The State of an ISO 3166 alpha-3 or alpha-2 code or an M49 number, in either case; nothing where there is none. */
export function findState(states: Iterable<StateFacts>, code: string): StateFacts | undefined {
  const asked = code.trim().toUpperCase();
  for (const state of states) if ([state.iso3, state.iso2, state.m49].includes(asked)) return state;
  return undefined;
}
