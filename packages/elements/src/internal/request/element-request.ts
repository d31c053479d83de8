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

/** The figures and options that one element knows, and what it loads to tell about a State. */
export interface ElementKind<Figure extends string = string> {
  readonly type: FigureType;
  readonly figures: readonly Figure[];
  /** Values of each option of a figure; the first is the default and is in no figure's name. */
  options(figure: Figure): Readonly<Record<string, readonly string[]>>;
  /** Loads what a drawn figure says about a State. */
  aboutState(lang: Lang): Promise<SayAboutState>;
  /** Where a figure is about one State: name of the figure that serves the State, such as `african-new-2021`. */
  figureAbout?(facts: StateFacts): string;
  /** Loads how the element marks a State, where that is not a box over a row. */
  stateMark?(lang: Lang): Promise<StateMark>;
}

/** Puts into a figure what it says about the State. */
export type SayAboutState = (figure: DrawnFigure, facts: StateFacts) => DrawnFigure;

/** What the attributes say; an attribute that is absent asks nothing. */
export interface Asked {
  readonly compiled: DrawnFigure | undefined;
  readonly figure: string | null;
  readonly options: Readonly<Record<string, string | null>>;
  readonly lang: string | null;
  readonly digits: string | null | undefined;
  readonly country: string | null;
  /** Used where neither the attributes nor the content say a language. */
  readonly ambientLang: string | null;
}

/** A value that the element does not know, with those it knows. */
export interface Unknown {
  readonly option: string | undefined;
  readonly value: string;
  readonly known: readonly string[];
}

/** What is to be shown. */
export interface ElementRequest
  extends FigureRef, Pick<ElementKind, 'aboutState' | 'figureAbout' | 'stateMark'> {
  readonly country: string | null;
  /** The tag asked for, where the language it names is not one of ours. */
  readonly askedLang: string | null;
  /** The content to adopt, where it is what is asked for: its State too, by whatever code `country` names it. */
  readonly adopt: PastedFigure | undefined;
  /** The content can't be read by this release: it stays as it is. */
  readonly leave: boolean;
  readonly compiled: DrawnFigure | undefined;
  readonly unknown: Unknown | undefined;
}

const ALPHA_3 = /^[a-z]{3}$/i;

/** What to show: what the attributes ask, then what the content is, then the defaults. */
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
  const digits = matchDigits(asked.digits ? `${lang}-nu-${asked.digits}` : tag);
  const code = (asked.country ?? fragment?.country ?? '').trim();
  const country = (ALPHA_3.test(code) ? code.toUpperCase() : code) || null;
  // Whether another kind of code names the content's State is seen when the codes are there.
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
