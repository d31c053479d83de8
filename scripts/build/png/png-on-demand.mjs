import { compileFigure, takeAwaySvg } from '@uncac-figures/figures/compile';
import { figureRequests, withoutEnding } from '../hosted/figure-requests.mjs';
import { cachedPngs } from './cached-png.mjs';

/** @type {ReturnType<typeof figureRequests> | undefined} */
let requests;

/**
 * A PNG file of the hosted folder, made now; nothing where the folder has none of that name.
 *
 * @param {string} path Such as `region-bars/uncac-provided-fr-2021.1.png`.
 * @returns {Promise<Uint8Array | undefined>}
 */
export async function pngOnDemand(path) {
  if (!path.endsWith('.png')) return undefined;
  requests ??= figureRequests();
  const asked = requests.get(withoutEnding(path));
  if (!asked) return undefined;
  const figure = compileFigure(asked.request);
  const { lang, title, citation } = figure;
  const [made] = await cachedPngs([{ path, svg: takeAwaySvg(figure), lang, title, citation }]);
  return made?.png;
}
