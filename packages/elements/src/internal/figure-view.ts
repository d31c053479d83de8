import {
  FORMAT,
  figureKey,
  type CompiledFigure,
  type ElementWords,
  type StateFacts,
} from '@uncac-figures/figures';
import { figureSource, type FigureFiles, type FigureSource } from '../figure-source.js';
import type { Fragment } from './adoption.js';
import type { FigureProblem } from './events.js';
import type { FigureRequest } from './figure-request.js';
import { loadWords } from './load-words.js';

/** The State asked for, and what the source knows about it: nothing where the code is not in the data. */
export interface MarkedState {
  readonly code: string;
  readonly facts: StateFacts | undefined;
}

interface Shown {
  readonly words: ElementWords;
  readonly compiled: CompiledFigure;
  readonly state: MarkedState | undefined;
}

/** The module that draws, fetched when something is to be drawn. */
export type Draw = typeof import('./draw.js');

/** Why a figure can't be shown, above the content. */
export interface ProblemView {
  readonly kind: 'problem';
  readonly problem: FigureProblem;
  readonly cause: unknown;
  readonly draw: Draw;
  readonly words: ElementWords;
  readonly request: FigureRequest;
  readonly files: FigureFiles;
}

/** What an element shows. */
export type FigureView =
  /** Its content, if it has any, and nothing of its own. */
  | { readonly kind: 'content' }
  /** The content's figure, with an overlay. */
  | ({ readonly kind: 'adopted'; readonly fragment: Fragment } & Shown)
  /** A figure in its own shadow root, instead of the content. */
  | ({ readonly kind: 'drawn'; readonly files: FigureFiles; readonly draw: Draw } & Shown)
  | ProblemView;

/** Loads what a request needs. Rejects when an adopted figure's data, the words or the drawing module do not arrive. */
export async function loadView(request: FigureRequest): Promise<FigureView> {
  const { adopt, leave, unknown } = request;
  if (leave) return { kind: 'content' };
  const source = figureSource();
  if (adopt) {
    const compiled = await source?.verified(adopt.json, adopt.integrity);
    if (!compiled) return { kind: 'content' };
    if (figureKey(compiled) !== adopt.key) throw new RangeError(`${figureKey(compiled)} is not ${adopt.key}`);
    return { kind: 'adopted', fragment: adopt, ...(await shown(request, compiled, source)) };
  }

  const files = (!request.compiled && source?.files?.(request)) || {};
  const draw = await import('./draw.js');
  const problem = async (problem: FigureProblem, cause?: unknown): Promise<ProblemView> => {
    return { kind: 'problem', problem, cause, draw, request, files, words: await loadWords(request.lang) };
  };
  if (unknown) return problem(unknown.option ? 'unknown-option' : 'unknown-figure');
  try {
    const compiled = request.compiled ?? (await source?.figure(request));
    if (!compiled) return await problem('no-source');
    if (compiled.format !== FORMAT || compiled.type !== request.type)
      throw new RangeError(`${figureKey(compiled)} is not ${FORMAT}/${request.type}`);
    return { kind: 'drawn', files, draw, ...(await shown(request, compiled, source)) };
  } catch (cause) {
    return problem('not-loaded', cause);
  }
}

async function shown(
  { country: code }: FigureRequest,
  compiled: CompiledFigure,
  source?: FigureSource,
): Promise<Shown> {
  const { lang } = compiled;
  const [words, states] = await Promise.all([loadWords(lang), code ? source?.states(lang) : undefined]);
  return { words, compiled, state: code && states ? { code, facts: states.get(code) } : undefined };
}
