import { FORMAT, figureKey } from '@uncac-figures/figures';
import type { FigureRef, FigureSource } from '../figure-source.js';
import { draw } from './draw.js';
import type { FigureProblem } from './events.js';
import type { FigureRequest } from './figure-request.js';
import type { FigureView, ProblemView } from './figure-view.js';
import { loadElementWords } from './load-element-words.js';
import { shown, stateAsked } from './shown.js';

/**
 * Loads what is to be drawn, with what draws it; what does not arrive is a problem to show. In a module of its own,
 * fetched when something is to be drawn.
 */
export async function loadDrawn(
  request: FigureRequest,
  source: FigureSource | undefined,
): Promise<FigureView> {
  const { unknown, about } = request;
  let ref: FigureRef = request;
  const files = () => (!request.compiled && source?.files?.(ref)) || {};
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
    const { askedLang } = request;
    return { kind: 'drawn', askedLang, files: files(), draw, words, ...view, compiled: said };
  } catch (cause) {
    return problem('not-loaded', cause);
  }
}
