import {
  FORMAT,
  figureKey,
  langDir,
  stateSentence,
  type CompiledFigure,
  type ElementWords,
  type Phrase,
} from '@uncac-figures/figures';
import { figureSource, type FigureFiles, type FigureSource } from '../figure-source.js';
import type { Fragment } from './adoption.js';
import type { FigureProblem } from './events.js';
import type { FigureRequest } from './figure-request.js';
import { loadWords } from './load-words.js';

/** What is said about the State asked for, and the row it belongs to. */
export interface MarkedState {
  readonly phrase: Phrase;
  readonly known: boolean;
  readonly row: string | null;
}

interface Shown {
  readonly words: ElementWords;
  readonly compiled: CompiledFigure;
  readonly state: MarkedState | undefined;
}

/** What an element shows. */
export type FigureView =
  /** Its content, if it has any, and nothing of its own. */
  | { readonly kind: 'content' }
  /** The content's figure, with an overlay. */
  | ({ readonly kind: 'adopted'; readonly fragment: Fragment } & Shown)
  /** A figure in its own shadow root, instead of the content. */
  | ({ readonly kind: 'drawn'; readonly files: FigureFiles } & Shown)
  /** Why the figure can't be shown, above the content. */
  | {
      readonly kind: 'problem';
      readonly problem: FigureProblem;
      readonly words: ElementWords;
      readonly dir: 'ltr' | 'rtl';
      readonly phrase: Phrase;
      readonly reason: string;
      readonly retry: boolean;
      readonly files: FigureFiles;
      readonly cause?: unknown;
    };

/** Loads what a request needs. Rejects when an adopted figure's data or the words do not arrive. */
export async function loadView(request: FigureRequest): Promise<FigureView> {
  const { adopt, leave } = request;
  if (leave) return { kind: 'content' };
  const source = figureSource();
  if (adopt) {
    const compiled = await source?.verified(adopt.json, adopt.integrity);
    if (!compiled) return { kind: 'content' };
    if (figureKey(compiled) !== adopt.key) throw new RangeError(`${figureKey(compiled)} is not ${adopt.key}`);
    return { kind: 'adopted', fragment: adopt, ...(await shown(request, compiled, source)) };
  }
  const files = (!request.compiled && source?.files?.(request)) || {};
  const problem = unknownProblem(request);
  if (problem) return problemView(request, files, ...problem);
  try {
    const compiled = request.compiled ?? (await source?.figure(request));
    if (!compiled) return await problemView(request, files, 'no-source');
    if (compiled.format !== FORMAT || compiled.type !== request.type)
      throw new RangeError(`${figureKey(compiled)} is not format ${FORMAT}, ${request.type}`);
    return { kind: 'drawn', files, ...(await shown(request, compiled, source)) };
  } catch (cause) {
    return { ...(await problemView(request, files, 'not-loaded')), cause };
  }
}

async function shown(request: FigureRequest, compiled: CompiledFigure, source?: FigureSource): Promise<Shown> {
  const { country } = request;
  const [words, states] = await Promise.all([loadWords(compiled.lang), country ? source?.states(compiled.lang) : undefined]);
  if (!country || !states) return { words, compiled, state: undefined };
  const facts = states.get(country);
  const state = facts
    ? { phrase: stateSentence(words, compiled, facts), known: true, row: facts.group }
    : { phrase: words.unknownState(country), known: false, row: null };
  return { words, compiled, state };
}

type Say = (words: ElementWords) => Phrase;

function unknownProblem({ unknown }: FigureRequest): [FigureProblem, Say] | undefined {
  if (!unknown) return undefined;
  const { option, value, known } = unknown;
  return option
    ? ['unknown-option', words => words.unknownOption(option, value, known)]
    : ['unknown-figure', words => words.unknownFigure(value, known)];
}

async function problemView(
  { lang }: FigureRequest,
  files: FigureFiles,
  problem: FigureProblem,
  say?: Say,
): Promise<FigureView & { kind: 'problem' }> {
  const words = await loadWords(lang);
  return {
    kind: 'problem',
    problem,
    words,
    dir: langDir(lang),
    phrase: say?.(words) ?? { text: words.notLoaded, strong: words.notLoaded },
    reason: !say && files.csv ? words.notLoadedReason : '',
    retry: !say,
    files,
  };
}
