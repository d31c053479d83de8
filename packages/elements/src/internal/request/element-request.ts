import {
  FALLBACK_LANG,
  langTag,
  matchDigits,
  matchLang,
  type DrawnFigure,
  type FigureType,
  type Lang,
  type StateFacts,
} from '@uncac-figures/figures';
import type { FigureRef } from '../../figure-source.js';
import type { Content, PastedFigure } from '../adopt/pasted-figure.js';
import type { StateMark } from '../state/state-mark.js';

/** The figures and options of one element, and how it loads its words about a State. */
export interface ElementKind<Figure extends string = string> {
  readonly type: FigureType;
  readonly figures: readonly Figure[];
  /** Values of each option of a figure; the first is the default and is in no figure's name. */
  options(figure: Figure): Readonly<Record<string, readonly string[]>>;
  /** Loads the function that puts the words about a State into a drawn figure. */
  aboutState(lang: Lang): Promise<SayAboutState>;
  /**
   * For an element whose figures are about one State: name of the figure that serves the State, such as
   * `african-new-2021`.
   */
  figureAbout?(facts: StateFacts): string;
  /** Loads the element's mark of a State, where it is more than a box over a row, such as the timeline's own line. */
  stateMark?(lang: Lang): Promise<StateMark>;
}

/** Puts the words about the State into a figure. */
export type SayAboutState = (figure: DrawnFigure, facts: StateFacts) => DrawnFigure;

/** The values of the attributes; `null` for an absent one. */
export interface Asked {
  readonly compiled: DrawnFigure | undefined;
  readonly figure: string | null;
  readonly options: Readonly<Record<string, string | null>>;
  readonly lang: string | null;
  readonly digits: string | null | undefined;
  readonly country: string | null;
  /** Language of the nearest ancestor, used where neither the attribute nor the content has one. */
  readonly ambientLang: string | null;
}

/** A value that the element does not know, with those it knows. */
export interface Unknown {
  readonly option: string | undefined;
  readonly value: string;
  readonly known: readonly string[];
}

/** The figure to show, and where it comes from. */
export interface ElementRequest
  extends FigureRef, Pick<ElementKind, 'aboutState' | 'figureAbout' | 'stateMark'> {
  readonly country: string | null;
  /** The tag asked for, such as `de`, where the figures do not have that language. */
  readonly askedLang: string | null;
  /**
   * The pasted figure, where it is the one asked for. Whether its State is too is known only after the States load, if
   * `country` is no alpha-3 code (`isAbout` in `load-view.ts`).
   */
  readonly adopt: PastedFigure | undefined;
  /** A pasted figure stands in the content, the one asked for or another. */
  readonly stands: boolean;
  /** The content says nothing of the State asked for. */
  readonly unmarked: boolean;
  /** This release can't read the content, and leaves it as it is. */
  readonly leave: boolean;
  readonly compiled: DrawnFigure | undefined;
  readonly unknown: Unknown | undefined;
}

const ALPHA_3 = /^[a-z]{3}$/i;

/** The figure to show, by the attributes; where these leave something open, by the content; then by the defaults. */
export function elementRequest(kind: ElementKind, asked: Asked, content: Content): ElementRequest {
  const fragment = content === 'unreadable' ? undefined : content;
  const [itsName, ...itsOptions] = fragment?.figure.split('.') ?? [];
  const name = asked.figure ?? itsName ?? kind.figures[0] ?? '';
  let unknown: Unknown | undefined;
  if (asked.figure !== null && !kind.figures.includes(name))
    unknown = { option: undefined, value: name, known: kind.figures };

  const parts = [name];
  for (const [option, values] of Object.entries(kind.options(name))) {
    const value =
      asked.options[option] ??
      (name === itsName && itsOptions.find(part => values.includes(part))) ??
      values[0];
    if (value && !values.includes(value)) unknown ??= { option, value, known: values };
    if (value && value !== values[0]) parts.push(value);
  }

  const figure = parts.join('.');
  const tag = asked.lang ?? fragment?.tag ?? asked.ambientLang;
  const known = matchLang(tag);
  const lang = known ?? FALLBACK_LANG;
  const digits = matchDigits(asked.digits ? `${lang}-u-nu-${asked.digits}` : tag);
  const code = (asked.country ?? fragment?.country ?? '').trim();
  const country = (ALPHA_3.test(code) ? code.toUpperCase() : code) || null;
  // `country` may be an alpha-2 code or an M49 number. Whether that is the pasted State is known only after the States
  // load (`isAbout` in `load-view.ts`).
  const sameState = fragment?.country === country || (fragment?.country && country && !ALPHA_3.test(country));
  const same = fragment?.figure === figure && fragment.tag === langTag({ lang, digits }) && sameState;
  return {
    ...kind,
    figure,
    lang,
    digits,
    askedLang: known ? null : tag,
    country,
    adopt: same && !asked.compiled ? fragment : undefined,
    stands: content !== undefined,
    unmarked: country !== null && fragment?.country !== country,
    leave: content === 'unreadable' && !asked.compiled,
    compiled: asked.compiled,
    unknown: asked.compiled || content === 'unreadable' ? undefined : unknown,
  };
}

/** Whether two requests show the same. */
export function sameRequest(a: ElementRequest | undefined, b: ElementRequest): boolean {
  return a?.compiled === b.compiled && a?.adopt?.root === b.adopt?.root && said(a) === said(b);
}

const said = (request: ElementRequest | undefined): string =>
  request
    ? JSON.stringify({
        ...request,
        compiled: 0,
        adopt: request.adopt && [request.adopt.key, request.adopt.country],
      })
    : '';
