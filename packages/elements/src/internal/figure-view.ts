import type { LoadedFigure, ElementWords, ExploreWords, StateFacts } from '@uncac-figures/figures';
import type { CSSResult, nothing, TemplateResult } from 'lit';
import type { FigureFiles } from '../figure-source.js';
import type { Fragment } from './adoption.js';
import type { FigureProblem } from './events.js';
import type { FigureRequest } from './figure-request.js';
import type { StateMark } from './state-mark.js';

/** The State asked for, and what the source knows about it: nothing where the code is not in the data. */
export interface MarkedState {
  readonly code: string;
  readonly facts: StateFacts | undefined;
  /** Every State that the source knows. */
  readonly known: readonly StateFacts[];
  /** How the element marks it; without one, by a box over the row of its group. */
  readonly mark: StateMark | undefined;
}

/** What is known of a figure that stands. */
export interface Shown {
  readonly explore: ExploreWords;
  readonly compiled: LoadedFigure;
  readonly state: MarkedState | undefined;
}

/** What draws, in a module of its own, fetched when something is to be drawn. */
export interface Draw {
  figure(
    view: DrawnView,
    headingLevel: number,
    button: TemplateResult | typeof nothing,
    before: TemplateResult | typeof nothing,
    over: TemplateResult | typeof nothing,
    choose: (iso3: string) => void,
  ): TemplateResult;
  problem(view: ProblemView, retry: () => void): TemplateResult;
  /** What a drawn figure, or a message in its place, needs beside the host's styles. */
  styles(compiled: LoadedFigure | undefined): readonly CSSResult[];
}

/** A figure in its own shadow root, instead of the content. */
export interface DrawnView extends Shown {
  readonly kind: 'drawn';
  /** The language asked for, where it is not one of ours. */
  readonly askedLang: string | null;
  readonly files: FigureFiles;
  readonly draw: Draw;
  readonly words: ElementWords;
}

/** The content's figure, with an overlay. */
export interface AdoptedView extends Shown {
  readonly kind: 'adopted';
  readonly fragment: Fragment;
}

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

/** What stands in the element, if anything does, and nothing of its own: for a reason, or because none is known yet. */
export interface ContentView {
  readonly kind: 'content';
  readonly problem?: FigureProblem;
  readonly cause?: unknown;
}

/** What an element shows. */
export type FigureView = ContentView | AdoptedView | DrawnView | ProblemView;
