import type { Dataset } from '@uncac-figures/dataset';
import { dataset as realData } from '@uncac-figures/dataset/tables/index';
import type { DrawnFigure } from '../model/compiled-figure.js';
import { FORMAT } from '../model/compiled-figure.js';
import type { Lang } from '../model/lang.js';
import { langDir } from '../model/lang.js';
import type { FigureKind } from '../lay-out/figure-kind.js';
import { FigureError } from '../lay-out/figure-kind.js';
import { commonWords } from '../words/index.js';
import { mergeLayouts } from '../lay-out/merge-layouts.js';
import { compileTemplate, sceneMarks } from '../lay-out/scene.js';

/**
 * Compiles a figure of the kind: its parts, with the template laid out narrow and wide.
 *
 * @throws FigureError for a figure without a title, a finding, a source or a citation: without them a reader can't
 * understand or check it.
 */
export function layOut<Options, Words>(
  kind: FigureKind<Options, Words>,
  options: Options,
  lang: Lang,
  dataset: Dataset = realData,
): DrawnFigure {
  const common = commonWords[lang];
  const words = { common, own: kind.words[lang] };
  const { templates, pictureRows, title, finding, ...said } = kind.parts(dataset, options, lang, words);
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
    review: common.review,
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
