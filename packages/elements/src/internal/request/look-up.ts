import { lookUpState, MOST_LETTERS, type Lang, type LookedUp, type StateFacts } from '@uncac-figures/figures';
import type { FigureSource } from '../../figure-source.js';

/**
 * Looks a State up by all its spellings. In a module of its own, fetched only where `country` is no alpha-3 code as the
 * tables have it; the spellings, where it is no code and no name in the language at all.
 */
export async function lookUp(
  states: readonly StateFacts[],
  asked: string,
  lang: Lang,
  source: FigureSource | undefined,
): Promise<LookedUp> {
  const here = lookUpState(states, asked, undefined);
  if (here.facts || asked.length > MOST_LETTERS) return here;
  return lookUpState(states, asked, await source?.spellings?.(lang));
}

/** Whether two codes or names lead to one State. */
export async function isSameState(
  one: string | null,
  other: string | null,
  lang: Lang,
  source: FigureSource | undefined,
): Promise<boolean> {
  const states = [...((await source?.states(lang))?.values() ?? [])];
  const [a, b] = await Promise.all([one, other].map(each => lookUp(states, each ?? '', lang, source)));
  return a?.facts !== undefined && a.facts === b?.facts;
}
