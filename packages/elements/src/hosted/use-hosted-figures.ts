import { setFigureSource } from '../figure-source.js';
import { hostedSource, type HostedSourceOptions } from './hosted-source.js';

/**
 * Every element on the page shows figures from the hosted folder at this address: what `npm run build` writes, on any
 * static host. The version of the data is read from the folder.
 *
 * @param address Of the folder, from the page: `/figures/0.1.0/`, or on another host, which then allows the page's
 * origin by CORS.
 * @param options `integrity` of the folder's indexes: then only the files of that release are accepted, byte for byte.
 * @throws TypeError for an address that is none.
 * @example useHostedFigures('/figures/0.1.0/');
 */
export function useHostedFigures(address: string, options?: HostedSourceOptions): void {
  const { href } = new URL(address.endsWith('/') ? address : `${address}/`, document.baseURI);
  setFigureSource(hostedSource(href, options));
}
