import type { CompiledFigure, Lang } from '@uncac-figures/figures';
import type { FigureSource } from '../../figure-source.js';
import { loadOverlayWords } from '../load-words.js';
import type { ElementRequest } from './element-request.js';
import type { MarkedState, Shown } from './element-view.js';

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

/** The State asked for by a code or a name; nothing where none is asked for. */
export async function stateAsked(
  { country: code }: Pick<ElementRequest, 'country'>,
  lang: Lang,
  source?: FigureSource,
): Promise<Omit<MarkedState, 'mark'> | undefined> {
  const states = code ? await source?.states(lang) : undefined;
  if (!code || !states) return undefined;
  const facts = states.get(code);
  if (facts) return { code, facts, nearest: [] };
  const { lookUp } = await import('./look-up.js');
  return { code, ...(await lookUp([...states.values()], code, lang, source)) };
}
