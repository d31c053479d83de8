import { findState, type LoadedFigure, type Lang } from '@uncac-figures/figures';
import type { FigureSource } from '../figure-source.js';
import type { FigureRequest } from './figure-request.js';
import type { Shown } from './figure-view.js';
import { loadExploreWords } from './load-explore-words.js';

/** What lies over a figure that stands: its words, and the State asked for. */
export async function shown(
  request: FigureRequest,
  compiled: LoadedFigure,
  source?: FigureSource,
): Promise<Shown> {
  const { lang } = compiled;
  const [explore, state, mark] = await Promise.all([
    loadExploreWords(lang),
    stateAsked(request, lang, source),
    request.country ? request.stateMark?.(lang) : undefined,
  ]);
  return { explore, compiled, state: state && { ...state, mark } };
}

/** The State of the code asked for, and every State that the source knows; nothing where no code is asked for. */
export async function stateAsked({ country: code }: FigureRequest, lang: Lang, source?: FigureSource) {
  const states = code ? await source?.states(lang) : undefined;
  if (!code || !states) return undefined;
  const known = [...states.values()];
  return { code, known, facts: findState(known, code) };
}
