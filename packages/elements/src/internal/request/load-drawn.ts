import { FORMAT, figureKey, unmetBy, withNote, type DrawnFigure } from '@uncac-figures/figures';
import type { FigureRef, FigureSource } from '../../figure-source.js';
import { draw } from '../draw/draw.js';
import type { FigureProblem } from '../../events.js';
import type { ElementRequest } from './element-request.js';
import type { ElementView } from './element-view.js';
import { loadDrawingWords } from '../load-words.js';
import { loadShown, stateAsked } from './load-shown.js';
import { warnNoSource } from './warn-no-source.js';
import { wholeFigure } from './whole-figure.js';

/**
 * Loads a figure to draw, with the module that draws it; if the figure does not arrive, a problem to show. In a module
 * of its own, fetched when something is to be drawn. `begun`: the figure asked for, where it is on its way already.
 */
export async function loadDrawn(
  request: ElementRequest,
  source: FigureSource | undefined,
  begun: Promise<DrawnFigure> | undefined,
): Promise<ElementView> {
  const { unknown, figureAbout } = request;
  let ref: FigureRef = request;
  const files = () => (request.compiled === undefined && source?.files?.(ref)) || {};
  const problem = async (problem: FigureProblem, cause?: unknown): Promise<ElementView> => {
    const failed = problem === 'no-source' || problem === 'not-loaded';
    if (failed && request.stands && !request.unmarked) return { kind: 'content', problem, cause };
    const words = await loadDrawingWords(request.lang);
    return { kind: 'problem', problem, cause, draw, request, files: files(), words };
  };
  if (unknown) return problem(unknown.option ? 'unknown-option' : 'unknown-figure');
  try {
    const asked = figureAbout && (await stateAsked(request, request.lang, source))?.facts;
    if (asked) ref = { ...request, figure: figureAbout(asked) };
    const figure =
      request.compiled === undefined
        ? await (begun ?? (source && wholeFigure(source, ref)))
        : request.compiled;
    if (figure === undefined) {
      warnNoSource();
      return await problem('no-source');
    }
    if (figure.format !== FORMAT || figure.type !== request.type) throw new RangeError(figureKey(figure));
    const words = await loadDrawingWords(figure.lang);
    const { compiled, ...view } = await loadShown(request, figure, source);
    const facts = view.state?.facts;
    const says = facts && (!figureAbout || compiled.figure === figureAbout(facts));
    const said = says ? (await request.aboutState(compiled.lang))(compiled, facts) : compiled;
    const { askedLang } = request;
    const note = unmetBy(askedLang) === 'characters' ? words.otherCharacters : undefined;
    return { kind: 'drawn', askedLang, files: files(), draw, words, ...view, compiled: withNote(said, note) };
  } catch (cause) {
    return problem('not-loaded', cause);
  }
}
