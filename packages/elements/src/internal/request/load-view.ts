import { figureKey } from '@uncac-figures/figures';
import { figureSource, type FigureSource } from '../../figure-source.js';
import type { ElementRequest } from './element-request.js';
import type { ElementView } from './element-view.js';
import { loadDrawingWords, loadOverlayWords } from '../load-words.js';
import { loadShown } from './load-shown.js';

/**
 * Decides whether the pasted figure is adopted, left as it is, or another is drawn, and loads the data. Rejects when
 * the data of an adopted figure, the words or the drawing module do not arrive.
 */
export async function loadView(request: ElementRequest): Promise<ElementView> {
  const { adopt, leave } = request;
  if (leave) return { kind: 'content' };
  const source = figureSource();
  askAhead([loadOverlayWords(request.lang), request.country ? source?.states(request.lang) : undefined]);
  if (adopt && (await isAbout(adopt.country, request, source))) {
    const loaded = await source?.verified(adopt.json, adopt.integrity);
    if (!loaded) return { kind: 'content' };
    const { compiled } = loaded;
    const key = figureKey(compiled);
    if (key !== adopt.key) return { kind: 'content', problem: 'other-version', cause: key };
    // A file that serves many States has another title than the content, which names one.
    const title = adopt.root.querySelector('.uncac-title')?.textContent ?? compiled.title;
    const view = await loadShown(request, { ...compiled, title }, source);
    return { kind: 'adopted', pasted: adopt, marks: () => loaded.marks(), ...view };
  }
  return drawn(request, source);
}

/** Draws, with all that it surely needs asked for at once. */
async function drawn(request: ElementRequest, source: FigureSource | undefined): Promise<ElementView> {
  const { lang, country, compiled, unknown, figureAbout } = request;
  const figure = compiled || unknown || figureAbout ? undefined : source?.figure(request);
  askAhead([
    figure?.then(loaded => loaded.marks()),
    loadDrawingWords(lang),
    country ? request.aboutState(lang) : undefined,
  ]);
  return (await import('./load-drawn.js')).loadDrawn(request, source, figure);
}

/** Each of these is waited for where it is used; there it is reported if one does not arrive. */
function askAhead(loading: readonly (Promise<unknown> | undefined)[]): void {
  for (const each of loading) each?.catch(() => undefined);
}

/** Whether the State asked for is that of the content, which may be written otherwise. */
async function isAbout(
  pasted: string | null,
  { country, lang }: ElementRequest,
  source?: FigureSource,
): Promise<boolean> {
  return country === pasted || (await import('./look-up.js')).isSameState(country, pasted, lang, source);
}
