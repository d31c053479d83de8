import type { Dataset } from '@uncac-figures/dataset';
import { dataset as realData } from '@uncac-figures/dataset/tables/index';
import type { CompiledFigure } from '../compiled-figure.js';
import { FORMAT } from '../compiled-figure.js';
import type { Lang } from '../lang.js';
import { langDir } from '../lang.js';
import type { FigureKind } from './figure-kind.js';
import { FigureError } from './figure-kind.js';
import { figureWords } from './figure-words.js';
import { mergeLayouts } from './merge-layouts.js';
import { compileTemplate, sceneMarks } from './scene.js';

/**
 * A figure of the kind, from the real data unless others are given: its parts, and its template laid out twice.
 *
 * @throws FigureError for a figure without a title, a finding, a source or a citation: a reader could not tell what it
 * says or where it is from.
 */
export function layOut<Options>(
  kind: FigureKind<Options>,
  options: Options,
  lang: Lang,
  dataset: Dataset = realData,
): CompiledFigure {
  const { templates, pictureRows, title, finding, ...said } = kind.parts(
    dataset,
    options,
    lang,
    figureWords[lang],
  );
  const figure = kind.name(options);
  const { source, citation } = said;
  for (const [part, text] of Object.entries({ title, finding, source, citation }))
    if (!text?.trim()) throw new FigureError(`${kind.type} ${figure} (${lang}): no ${part}`);
  return {
    format: FORMAT,
    type: kind.type,
    figure,
    lang,
    dir: langDir(lang),
    review: figureWords[lang].review,
    version: dataset.version,
    title,
    finding,
    ...said,
    marks:
      templates && pictureRows
        ? mergeLayouts({
            narrow: sceneMarks(compileTemplate(templates.narrow), pictureRows.narrow),
            wide: sceneMarks(compileTemplate(templates.wide), pictureRows.wide),
          })
        : [],
  };
}
