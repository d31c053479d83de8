import type { Dataset } from '@uncac-figures/dataset';
import { dataset } from '@uncac-figures/dataset/tables/index';
import type { CompiledFigure } from '../compiled-figure.js';
import type { Lang } from '../lang.js';
import { LANGS } from '../lang.js';
import type { FigureAsked, FigureParts } from './figure-kind.js';
import { kindOf, kinds } from './kinds.js';
import { figureWords } from './figure-words.js';
import { layOut } from './lay-out.js';

/** Names one figure in one language. */
export interface FigureRequest extends FigureAsked {
  /** The element without its prefix, such as `region-bars`. */
  readonly element: string;
  readonly lang: Lang;
}

/** Every figure with every value of its options, in every language. */
export function allFigures(): readonly FigureRequest[] {
  return LANGS.flatMap(lang =>
    kinds().flatMap(kind =>
      kind.all().map(options => ({ element: kind.type, lang, ...(options as FigureAsked) })),
    ),
  );
}

/** What the figure is before it is laid out. Throws `FigureError` for a figure or option that does not exist. */
export function figureParts({ element, lang, ...asked }: FigureRequest): FigureParts {
  const kind = kindOf(element);
  return kind.parts(dataset, kind.parse(asked), lang, figureWords[lang]);
}

/**
 * The compiled figure, from the real data. The same request gives the same object, made once.
 *
 * @throws FigureError for a figure or option that does not exist, and for a figure without title or finding.
 * @example compileFigure({ element: 'region-bars', figure: 'provided', lang: 'en' }).finding
 */
export function compileFigure({ element, lang, ...asked }: FigureRequest): CompiledFigure {
  const kind = kindOf(element);
  const options = kind.parse(asked);
  const key = `${kind.type}/${kind.name(options)}/${lang}`;
  const known = compiled.get(key) ?? layOut(kind, options, lang);
  compiled.set(key, known);
  return known;
}

const compiled = new Map<string, CompiledFigure>();

/** The compiled figure from other data than the real ones, such as tables with values filled in. Throws as `compileFigure`. */
export function compileFigureFrom(data: Dataset, { element, lang, ...asked }: FigureRequest): CompiledFigure {
  const kind = kindOf(element);
  return layOut(kind, kind.parse(asked), lang, data);
}
