import type { Dataset } from '@uncac-figures/dataset';
import { dataset } from '@uncac-figures/dataset/tables/index';
import type { DrawnFigure } from '../model/compiled-figure.js';
import { withDigits } from '../model/digits.js';
import type { Lang, OtherDigits } from '../model/lang.js';
import { DIGITS, LANGS, langTag, matchDigits } from '../model/lang.js';
import { oneOf, type FigureAsked, type FigureParts } from '../lay-out/figure-kind.js';
import { editionFacts } from './edition-facts.js';
import { kindOf, kinds } from './kinds.js';
import { commonWords } from '../words/index.js';
import { layOut } from './lay-out.js';

/** Names one figure in one language. */
export interface FigureRequest extends FigureAsked {
  /** The element without its prefix, such as `region-bars`. */
  readonly element: string;
  readonly lang: Lang;
}

/** Every figure with every value of its options, in every language and its default digits. */
export function allFigures(): readonly FigureRequest[] {
  return LANGS.flatMap(lang =>
    kinds().flatMap(kind =>
      kind.all().map(options => ({ element: kind.type, lang, ...(options as FigureAsked) })),
    ),
  );
}

/** The same figures in other digits, where their language has others. */
export function allFiguresInOtherDigits(): readonly FigureRequest[] {
  return allFigures().flatMap(request =>
    DIGITS.filter(digits => digitsOf(request.lang, digits)).map(digits => ({ ...request, digits })),
  );
}

/** The digits asked for where they are other than Latin and the language has them. */
function digitsOf(lang: Lang, asked: string | undefined): OtherDigits | undefined {
  return matchDigits(`${lang}-u-nu-${oneOf('digits', asked, DIGITS)}`);
}

/**
 * The figure before it is laid out: texts, templates and rows. Throws `FigureError` for a figure or option that does
 * not exist.
 */
export function figureParts({ element, lang, ...asked }: FigureRequest): FigureParts {
  const kind = kindOf(element);
  return kind.parts(dataset, kind.parse(asked), lang, {
    common: commonWords[lang],
    own: kind.words[lang](editionFacts(dataset)),
  });
}

/**
 * The compiled figure, from the real data. The same request gives the same object, made once.
 *
 * @throws FigureError for a figure or option that does not exist, and for a figure without title or finding.
 * @example compileFigure({ element: 'region-bars', figure: 'provided', lang: 'en' }).finding
 */
export function compileFigure({ element, lang, ...asked }: FigureRequest): DrawnFigure {
  const kind = kindOf(element);
  const options = kind.parse(asked);
  const digits = digitsOf(lang, asked.digits);
  const key = `${kind.type}/${kind.name(options)}/${langTag({ lang, digits })}`;
  const known =
    compiled.get(key) ??
    (digits
      ? withDigits(compileFigure({ element, lang, ...asked, digits: DIGITS[0] }), digits)
      : layOut(kind, options, lang));
  compiled.set(key, known);
  return known;
}

const compiled = new Map<string, DrawnFigure>();

/** The compiled figure from other data than the real ones, such as tables with values filled in. Throws as `compileFigure`. */
export function compileFigureFrom(data: Dataset, { element, lang, ...asked }: FigureRequest): DrawnFigure {
  const kind = kindOf(element);
  const digits = digitsOf(lang, asked.digits);
  const figure = layOut(kind, kind.parse(asked, editionFacts(data)), lang, data);
  return digits ? withDigits(figure, digits) : figure;
}
