import { dataset } from '@uncac-figures/dataset/tables/index';
import { hostedUnits, unitRequests } from '@uncac-figures/embed';
import { figurePath, matchDigits } from '@uncac-figures/figures';
import { kindOf } from '@uncac-figures/figures/compile';

const { version } = dataset;

/** @typedef {import('@uncac-figures/figures/compile').FigureRequest} FigureRequest */

/** What the files of a figure are named by. @typedef {Parameters<typeof figurePath>[0]} FigureRef */

/**
 * Every figure of the hosted folder, none of them compiled, by the path of its files without their ending.
 *
 * @returns {ReadonlyMap<string, { request: FigureRequest, ref: FigureRef }>}
 */
export function figureRequests() {
  const requests = hostedUnits().flatMap(unitRequests);
  return new Map(
    requests.map(request => {
      const { element, lang, digits, ...options } = request;
      const kind = kindOf(element);
      const figure = kind.name(kind.parse(options));
      const ref = { type: kind.type, figure, lang, version, digits: matchDigits(`${lang}-u-nu-${digits}`) };
      return [figurePath(ref), { request, ref }];
    }),
  );
}

/** The path of a figure's file without its ending. @param {string} path */
export const withoutEnding = path => path.replace(/(?<=-\d+\.\d+)\..+$/, '');
