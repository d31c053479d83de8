import { FORMAT, figureKey, findState, type CompiledFigure, type Lang } from '@uncac-figures/figures';
import { figureSource, type FigureRef, type FigureSource } from '../figure-source.js';
import type { FigureProblem } from './events.js';
import type { FigureRequest } from './figure-request.js';
import type { FigureView, ProblemView, Shown } from './figure-view.js';
import { loadElementWords, loadExploreWords } from './load-words.js';

/** Loads what a request needs. Rejects when an adopted figure's data, the words or the drawing module do not arrive. */
export async function loadView(request: FigureRequest): Promise<FigureView> {
  const { adopt, leave, unknown, about } = request;
  if (leave) return { kind: 'content' };
  const source = figureSource();
  if (adopt && (await isAbout(adopt.country, request, source))) {
    const compiled = await source?.verified(adopt.json, adopt.integrity);
    if (!compiled) return { kind: 'content' };
    const key = figureKey(compiled);
    if (key !== adopt.key) return { kind: 'content', problem: 'other-version', cause: key };
    return { kind: 'adopted', fragment: adopt, ...(await shown(request, compiled, source)) };
  }

  let ref: FigureRef = request;
  const files = () => (!request.compiled && source?.files?.(ref)) || {};
  const { draw } = await import('./draw.js');
  const problem = async (problem: FigureProblem, cause?: unknown): Promise<ProblemView> => {
    const words = await loadElementWords(request.lang);
    return { kind: 'problem', problem, cause, draw, request, files: files(), words };
  };
  if (unknown) return problem(unknown.option ? 'unknown-option' : 'unknown-figure');
  try {
    const asked = about && (await stateAsked(request, request.lang, source))?.facts;
    if (about && asked) ref = { ...request, figure: about.figure(asked) };
    const compiled = request.compiled ?? (await source?.figure(ref));
    if (!compiled) return await problem('no-source');
    if (compiled.format !== FORMAT || compiled.type !== request.type)
      throw new RangeError(figureKey(compiled));
    const { lang } = compiled;
    const words = await loadElementWords(lang);
    const view = await shown(request, compiled, source);
    const facts = view.state?.facts;
    const said =
      about && facts && compiled.figure === about.figure(facts)
        ? (await about.say(lang))(compiled, facts, words)
        : compiled;
    return { kind: 'drawn', files: files(), draw, words, ...view, compiled: said };
  } catch (cause) {
    return problem('not-loaded', cause);
  }
}

/** Whether the State asked for is the one of the content, by any of its codes. */
async function isAbout(iso3: string | null, request: FigureRequest, source?: FigureSource): Promise<boolean> {
  if (request.country === iso3) return true;
  return (await stateAsked(request, request.lang, source))?.facts?.iso3 === iso3;
}

async function stateAsked({ country: code }: FigureRequest, lang: Lang, source?: FigureSource) {
  const states = code ? await source?.states(lang) : undefined;
  if (!code || !states) return undefined;
  const known = [...states.values()];
  return { code, known, facts: findState(known, code) };
}

async function shown(
  request: FigureRequest,
  compiled: CompiledFigure,
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
