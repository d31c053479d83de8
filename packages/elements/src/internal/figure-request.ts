import {
  FALLBACK_LANG,
  langTag,
  matchDigits,
  matchLang,
  type LoadedFigure,
  type ElementWords,
  type FigureType,
  type Lang,
  type StateFacts,
} from '@uncac-figures/figures';
import type { FigureRef } from '../figure-source.js';
import type { Content, Fragment } from './adoption.js';
import type { StateMark } from './state-mark.js';

/** The figures and options that one element knows. */
export interface FigureKind {
  readonly type: FigureType;
  readonly figures: readonly string[];
  /** Values of each option of a figure; the first is the default and stands in no figure's name. */
  readonly options: (figure: string) => Readonly<Record<string, readonly string[]>>;
  /** Loads how the element marks a State, where that is not a box over a row. */
  readonly stateMark?: (lang: Lang) => Promise<StateMark>;
  /** Where a figure is about one State. */
  readonly about?: FigureAbout;
}

/** How an element that is about one State comes to its figure. */
export interface FigureAbout {
  /** The figure that serves the State. */
  readonly figure: (facts: StateFacts) => string;
  /** Loads what puts into that figure what it says about the State. */
  readonly say: (
    lang: Lang,
  ) => Promise<(compiled: LoadedFigure, facts: StateFacts, words: ElementWords) => LoadedFigure>;
}

/** What the attributes say; an attribute that is absent asks nothing. */
export interface Asked {
  readonly compiled: LoadedFigure | undefined;
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
export interface FigureRequest extends FigureRef, Pick<FigureKind, 'stateMark' | 'about'> {
  readonly country: string | null;
  /** The tag asked for, where the language it names is not one of ours. */
  readonly askedLang: string | null;
  /** The content to adopt, where it is what is asked for: its State too, by whatever code `country` names it. */
  readonly adopt: Fragment | undefined;
  /** The content can't be read by this release: it stays as it is. */
  readonly leave: boolean;
  readonly compiled: LoadedFigure | undefined;
  readonly unknown: Unknown | undefined;
}

const ALPHA_3 = /^[a-z]{3}$/i;

/** What to show: what the attributes ask, then what the content is, then the defaults. */
export function figureRequest(kind: FigureKind, asked: Asked, content: Content): FigureRequest {
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
export function sameRequest(a: FigureRequest | undefined, b: FigureRequest): boolean {
  return a?.compiled === b.compiled && a?.adopt?.root === b.adopt?.root && said(a) === said(b);
}

const said = (request: FigureRequest | undefined): string =>
  request ? JSON.stringify({ ...request, compiled: 0, adopt: request.adopt?.key }) : '';
