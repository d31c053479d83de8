import { compileFigure, takeAwaySvg } from '@uncac-figures/figures/compile';
import { figureRequests } from '../hosted/figure-requests.mjs';
import { cachedPngs } from './cached-png.mjs';

/** @type {ReturnType<typeof figureRequests> | undefined} */
let requests;

/** @type {Map<string, Promise<Uint8Array | undefined>>} */
const making = new Map();

/**
 * A PNG file of the hosted folder, made now, once for all who ask meanwhile; nothing where the folder has none of that
 * name.
 *
 * @param {string} path Such as `region-bars/uncac-provided-fr-2021.1.png`.
 * @returns {Promise<Uint8Array | undefined>}
 */
export function pngOnDemand(path) {
  const made = making.get(path) ?? makePng(path).finally(() => making.delete(path));
  making.set(path, made);
  return made;
}

/** @param {string} path */
async function makePng(path) {
  if (!path.endsWith('.png')) return undefined;
  requests ??= figureRequests();
  const asked = requests.get(path.slice(0, -'.png'.length));
  if (!asked) return undefined;
  const figure = compileFigure(asked.request);
  const { lang, title, citation } = figure;
  const [made] = await cachedPngs([{ path, svg: takeAwaySvg(figure), lang, title, citation }]);
  return made?.png;
}
