import { FORMAT, figureKey, type CompiledFigure } from '@uncac-figures/figures';
import { figureSource, type FigureSource } from '../figure-source.js';
import type { FigureProblem } from './events.js';
import type { FigureRequest } from './figure-request.js';
import type { FigureView, ProblemView, Shown } from './figure-view.js';
import { loadElementWords, loadExploreWords } from './load-words.js';

/** Loads what a request needs. Rejects when an adopted figure's data, the words or the drawing module do not arrive. */
export async function loadView(request: FigureRequest): Promise<FigureView> {
  const { adopt, leave, unknown } = request;
  if (leave) return { kind: 'content' };
  const source = figureSource();
  if (adopt) {
    const compiled = await source?.verified(adopt.json, adopt.integrity);
    if (!compiled) return { kind: 'content' };
    const key = figureKey(compiled);
    if (key !== adopt.key) return { kind: 'content', problem: 'other-version', cause: key };
    return { kind: 'adopted', fragment: adopt, ...(await shown(request, compiled, source)) };
  }

  const files = (!request.compiled && source?.files?.(request)) || {};
  const { draw } = await import('./draw.js');
  const problem = async (problem: FigureProblem, cause?: unknown): Promise<ProblemView> => {
    return {
      kind: 'problem',
      problem,
      cause,
      draw,
      request,
      files,
      words: await loadElementWords(request.lang),
    };
  };
  if (unknown) return problem(unknown.option ? 'unknown-option' : 'unknown-figure');
  try {
    const compiled = request.compiled ?? (await source?.figure(request));
    if (!compiled) return await problem('no-source');
    if (compiled.format !== FORMAT || compiled.type !== request.type)
      throw new RangeError(figureKey(compiled));
    const words = await loadElementWords(compiled.lang);
    return { kind: 'drawn', files, draw, words, ...(await shown(request, compiled, source)) };
  } catch (cause) {
    return problem('not-loaded', cause);
  }
}

async function shown(
  { country: code, stateMark }: FigureRequest,
  compiled: CompiledFigure,
  source?: FigureSource,
): Promise<Shown> {
  const { lang } = compiled;
  const [explore, states, mark] = await Promise.all([
    loadExploreWords(lang),
    code ? source?.states(lang) : undefined,
    code ? stateMark?.(lang) : undefined,
  ]);
  return { explore, compiled, state: code && states ? { code, facts: states.get(code), mark } : undefined };
}
