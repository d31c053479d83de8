import {
  FALLBACK_LANG,
  matchLang,
  type CompiledFigure,
  type FigureType,
  type Lang,
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
}

/** What the attributes say; an attribute that is absent asks nothing. */
export interface Asked {
  readonly compiled: CompiledFigure | undefined;
  readonly figure: string | null;
  readonly options: Readonly<Record<string, string | null>>;
  readonly lang: string | null;
  readonly country: string | null;
  /** Used where neither the attributes nor the content say a language. */
  readonly ambientLang: Lang;
}

/** A value that the element does not know, with those it knows. */
export interface Unknown {
  readonly option: string | undefined;
  readonly value: string;
  readonly known: readonly string[];
}

/** What is to be shown. */
export interface FigureRequest extends FigureRef {
  readonly country: string | null;
  readonly stateMark: FigureKind['stateMark'];
  /** The content to adopt, where it is what is asked for. */
  readonly adopt: Fragment | undefined;
  /** The content can't be read by this release: it stays as it is. */
  readonly leave: boolean;
  readonly compiled: CompiledFigure | undefined;
  readonly unknown: Unknown | undefined;
}

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
  const lang =
    asked.lang === null ? (fragment?.lang ?? asked.ambientLang) : (matchLang(asked.lang) ?? FALLBACK_LANG);
  const country = (asked.country ?? fragment?.country ?? null)?.toUpperCase() || null;
  const same = fragment?.figure === figure && fragment.lang === lang && fragment.country === country;
  return {
    type: kind.type,
    figure,
    lang,
    country,
    stateMark: kind.stateMark,
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
