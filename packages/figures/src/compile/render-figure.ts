import type { FigureRequest } from './compile-figure.js';
import { compileFigure } from './compile-figure.js';
import { figureFiles } from './figure-files.js';
import { figureWords } from './figure-words.js';
import { integrityOf } from './integrity.js';
import { findState } from './states.js';
import { fragment } from '../fragment.js';
import { stateSentence } from '../state-sentence.js';

export interface RenderRequest extends FigureRequest {
  /** ISO 3166 alpha-3 or alpha-2, or M49, of the State to mark. */
  readonly country?: string | undefined;
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** Address of the folder that holds the hosted files, with its last slash. */
  readonly base: string;
}

/**
 * The figure as an HTML fragment, with the State marked and its sentence in place. A code that names no State is
 * answered in words above the figure, which stays whole.
 *
 * @throws FigureError for a figure or option that does not exist.
 * @example renderFigure({ element: 'region-bars', figure: 'provided', lang: 'ar', country: 'KEN', base: '/figures/' })
 */
export function renderFigure({ country, headingLevel, base, ...request }: RenderRequest): string {
  const figure = compileFigure(request);
  const words = figureWords[request.lang].element;
  const state = country ? findState(country, request.lang) : undefined;
  return fragment(figure, {
    base,
    tableLabel: words.table,
    integrity: integrityOf(figureFiles(figure).json),
    ...(headingLevel ? { headingLevel } : {}),
    ...(state ? { state: { iso3: state.iso3, sentence: stateSentence(words, figure, state) } } : {}),
    ...(country && !state ? { notice: words.unknownState(country) } : {}),
  });
}
