import { figureKey } from '@uncac-figures/figures';
import { figureSource, type FigureSource } from '../../figure-source.js';
import type { ElementRequest } from './element-request.js';
import type { ElementView } from './element-view.js';
import { loadDrawingWords, loadOverlayWords } from '../load-words.js';
import { loadShown } from './load-shown.js';
import { wholeFigure } from './whole-figure.js';

/**
 * Decides whether the pasted figure is adopted, left as it is, or another is drawn, and loads the data. Rejects when
 * the data of an adopted figure, the words or the drawing module do not arrive.
 */
export async function loadView(request: ElementRequest): Promise<ElementView> {
  const { adopt, leave } = request;
  if (leave) return { kind: 'content' };
  const source = figureSource();
  void askAhead(() => loadOverlayWords(request.lang));
  if (request.country) void askAhead(() => source?.states(request.lang));
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
  const figure =
    source && !compiled && !unknown && !figureAbout
      ? askAhead(() => wholeFigure(source, request))
      : undefined;
  void askAhead(() => loadDrawingWords(lang));
  if (country) void askAhead(() => request.aboutState(lang));
  return (await import('./load-drawn.js')).loadDrawn(request, source, figure);
}

/** Asks for what is waited for where it is used: that it does not arrive is reported there. */
function askAhead<Asked>(ask: () => Asked | Promise<Asked>): Promise<Asked> {
  const asked = (async () => ask())();
  asked.catch(() => undefined);
  return asked;
}

/** Whether the State asked for is that of the content, which may be written otherwise. */
async function isAbout(
  pasted: string | null,
  { country, lang }: ElementRequest,
  source?: FigureSource,
): Promise<boolean> {
  return country === pasted || (await import('./look-up.js')).isSameState(country, pasted, lang, source);
}
