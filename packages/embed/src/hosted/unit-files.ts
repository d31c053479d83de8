import { figurePath, langTag } from '@uncac-figures/figures';
import {
  compileFigure,
  figureFiles,
  figureJson,
  renderFigure,
  type FigureRequest,
} from '@uncac-figures/figures/compile';
import type { HostedFile } from './hosted-file.js';
import { unitRequests, type HostedUnit } from './hosted-units.js';
import { integrityIndex } from './integrity-index.js';

/**
 * Every file of text of a unit: each figure in its forms, and for each language tag the index of the kind, such as
 * `region-bars/index.ar.json`, with the integrity of each figure. `base` is the address by which fragments name files.
 */
export function unitFiles(unit: HostedUnit, base: string): readonly HostedFile[] {
  const requests = unitRequests(unit);
  const figures = requests.map(request => compileFigure(request));
  const indexes = [...new Set(figures.map(langTag))].map(tag => ({
    path: `${unit.element}/index.${tag}.json`,
    text: JSON.stringify(
      integrityIndex(
        figures.filter(figure => langTag(figure) === tag).map(figure => [figure.figure, figureJson(figure)]),
      ),
    ),
  }));
  return [...requests.flatMap(request => figureTexts(request, base)), ...indexes];
}

/** Every file of text of one figure. */
export function figureTexts(request: FigureRequest, base: string): readonly HostedFile[] {
  const figure = compileFigure(request);
  const files = { ...figureFiles(figure), html: renderFigure({ ...request, base }) };
  return Object.entries(files).map(([extension, text]) => ({
    path: `${figurePath(figure)}.${extension}`,
    text,
  }));
}
