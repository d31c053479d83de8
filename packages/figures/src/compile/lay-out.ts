import type { Dataset } from '@uncac-figures/dataset';
import { dataset as realData } from '@uncac-figures/dataset/tables/index';
import type { DrawnFigure } from '../model/compiled-figure.js';
import { FORMAT } from '../model/compiled-figure.js';
import type { Lang } from '../model/lang.js';
import { langDir } from '../model/lang.js';
import type { Layout, Mark } from '../model/marks.js';
import { editionDays, editionFacts } from './edition-facts.js';
import type { FigureKind, FigureParts } from '../lay-out/figure-kind.js';
import { FigureError } from '../lay-out/figure-kind.js';
import { commonWords } from '../words/index.js';
import { mergeLayouts } from '../lay-out/merge-layouts.js';
import { compileTemplate, sceneMarks } from '../lay-out/scene.js';
import { SpecError } from '../lay-out/spec-error.js';

/**
 * Compiles a figure of the kind: its parts, with the template laid out narrow and wide.
 *
 * @throws FigureError for a figure without a title, a finding, a source or a citation: without them a reader can't
 * understand or check it.
 * @throws SpecError for a picture that does not come out whole, with the figure, its language and the layout.
 */
export function layOut<Options, Words>(
  kind: FigureKind<Options, Words>,
  options: Options,
  lang: Lang,
  dataset: Dataset = realData,
): DrawnFigure {
  const common = commonWords[lang];
  const edition = editionFacts(dataset);
  const words = { common, own: kind.words[lang](edition) };
  const { templates, pictureRows, title, finding, ...said } = kind.parts(dataset, options, lang, words);
  const figure = kind.name(options, edition);
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
    state: { ...said.state, edition: editionDays(edition, lang) },
    marks:
      templates && pictureRows ? marksOf(templates, pictureRows, `${kind.type} ${figure} (${lang})`) : [],
  };
}

function marksOf(
  templates: NonNullable<FigureParts['templates']>,
  rows: NonNullable<FigureParts['pictureRows']>,
  figure: string,
): readonly Mark[] {
  const laidOut = (layout: Layout) =>
    naming(`${figure}, ${layout}`, () => sceneMarks(compileTemplate(templates[layout]), rows[layout]));
  const layouts = { narrow: laidOut('narrow'), wide: laidOut('wide') };
  return naming(figure, () => mergeLayouts(layouts));
}

/** Names the picture in what is thrown. */
function naming<Result>(picture: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SpecError(`${picture}: ${message}`, { cause: error });
  }
}
