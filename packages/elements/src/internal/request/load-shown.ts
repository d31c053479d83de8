import { findState, type CompiledFigure, type Lang } from '@uncac-figures/figures';
import type { FigureSource } from '../../figure-source.js';
import { loadOverlayWords } from '../load-words.js';
import type { ElementRequest } from './element-request.js';
import type { Shown } from './element-view.js';

/** The words of the layer over a figure, and the State to mark. */
export async function loadShown<Figure extends CompiledFigure>(
  request: ElementRequest,
  compiled: Figure,
  source?: FigureSource,
): Promise<Shown & { readonly compiled: Figure }> {
  const { lang } = compiled;
  const [overlay, state, mark] = await Promise.all([
    loadOverlayWords(lang),
    stateAsked(request, lang, source),
    request.country ? request.stateMark?.(lang) : undefined,
  ]);
  return { overlay, compiled, state: state && { ...state, mark } };
}

/** The State of the code asked for, and every State that the source knows; nothing where no code is asked for. */
export async function stateAsked({ country: code }: ElementRequest, lang: Lang, source?: FigureSource) {
  const states = code ? await source?.states(lang) : undefined;
  if (!code || !states) return undefined;
  const known = [...states.values()];
  return { code, known, facts: findState(known, code) };
}
