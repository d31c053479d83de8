import {
  asText,
  DIGITS,
  FALLBACK_LANG,
  HEADING_LEVELS,
  langTag,
  matchDigits,
  matchLang,
  unmetBy,
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
   * `african-new`.
   */
  figureAbout?(facts: StateFacts): string;
  /** Loads the element's mark of a State, where it is more than a box over a row, such as the timeline's own line. */
  stateMark?(lang: Lang): Promise<StateMark>;
}

/** Puts the words about the State into a figure. */
export type SayAboutState = (figure: DrawnFigure, facts: StateFacts) => DrawnFigure;

/**
 * The values of attributes and properties, of whatever type: a page may set anything. `null` and `undefined` for an absent
 * one.
 */
export interface Asked {
  readonly compiled: DrawnFigure | null | undefined;
  readonly figure: unknown;
  readonly options: Readonly<Record<string, unknown>>;
  readonly lang: string | null;
  readonly digits: unknown;
  readonly country: unknown;
  readonly headingLevel?: unknown;
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
  /** The code or the name asked for. */
  readonly country: string | null;
  /** The tag asked for, such as `de` or `zh-TW`, where the figures do not give all that it asks for. */
  readonly askedLang: string | null;
  /**
   * The pasted figure, where it is the one asked for. Where both are about a State, whether about the same is known only
   * after the States load (`isAbout` in `load-view.ts`).
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

/** The figure to show, by the attributes; where these leave something open, by the content; then by the defaults. */
export function elementRequest(kind: ElementKind, asked: Asked, content: Content): ElementRequest {
  const fragment = content === 'unreadable' ? undefined : content;
  const [itsName, ...itsOptions] = fragment?.figure.split('.') ?? [];
  const askedName = asText(asked.figure);
  const name = (askedName || itsName) ?? kind.figures[0] ?? '';
  let unknown: Unknown | undefined;
  const check = (option: string | undefined, value: string | null, known: readonly string[]): void => {
    if (value && !known.includes(value)) unknown ??= { option, value, known };
  };
  check(undefined, askedName, kind.figures);

  const parts = [name];
  for (const [option, values] of Object.entries(kind.options(name))) {
    const value =
      asText(asked.options[option]) ??
      (name === itsName && itsOptions.find(part => values.includes(part))) ??
      values[0];
    check(option, value || null, values);
    if (value && value !== values[0]) parts.push(value);
  }
  const askedDigits = asText(asked.digits);
  check('digits', askedDigits, DIGITS);
  check('heading-level', asText(asked.headingLevel), HEADING_LEVELS);

  const figure = parts.join('.');
  const tag = asText(asked.lang ?? fragment?.tag ?? asked.ambientLang);
  const lang = matchLang(tag) ?? FALLBACK_LANG;
  const digits = matchDigits(askedDigits ? `${lang}-u-nu-${askedDigits}` : tag);
  const country = asText(asked.country ?? fragment?.country) || null;
  const sameState = fragment?.country === country || (fragment?.country && country);
  const same = fragment?.figure === figure && fragment.tag === langTag({ lang, digits }) && sameState;
  const compiled = asked.compiled ?? undefined;
  const own = compiled !== undefined;
  return {
    ...kind,
    figure,
    lang,
    digits,
    askedLang: unmetBy(tag) ? tag : null,
    country,
    adopt: same && !own ? fragment : undefined,
    stands: content !== undefined,
    unmarked: country !== null && fragment?.country !== country,
    leave: content === 'unreadable' && !own,
    compiled,
    unknown: own || content === 'unreadable' ? undefined : unknown,
  };
}

/** Whether two requests show the same. */
export function sameRequest(a: ElementRequest | undefined, b: ElementRequest): boolean {
  return Object.is(a?.compiled, b.compiled) && a?.adopt?.root === b.adopt?.root && said(a) === said(b);
}

const said = (request: ElementRequest | undefined): string =>
  request
    ? JSON.stringify({
        ...request,
        compiled: 0,
        adopt: request.adopt && [request.adopt.key, request.adopt.country],
      })
    : '';
