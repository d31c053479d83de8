import type {
  CompiledFigure,
  DrawingWords,
  DrawnFigure,
  FigureFace,
  Mark,
  OverlayWords,
  StateFacts,
} from '@uncac-figures/figures';
import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { FileAddresses } from '../../figure-source.js';
import type { PastedFigure } from '../adopt/pasted-figure.js';
import type { FigureProblem } from '../../events.js';
import type { ElementRequest } from './element-request.js';
import type { StateMark } from '../state/state-mark.js';

/** The State asked for. `facts` is `undefined` where the code is not in the data. */
export interface MarkedState {
  readonly code: string;
  readonly facts: StateFacts | undefined;
  /** Where there are no facts: the States that the code may have meant, nearest first. */
  readonly nearest: readonly StateFacts[];
  /** The element's own mark of the State. Without it the State is marked by a box over its row. */
  readonly mark: StateMark | undefined;
}

/** What an element knows of the figure that it shows. */
export interface Shown {
  readonly overlay: OverlayWords;
  readonly compiled: CompiledFigure;
  readonly state: MarkedState | undefined;
}

/** What an element puts into a figure that it draws. */
export type Controls = Pick<
  FigureFace<TemplateResult>,
  'headingLevel' | 'leading' | 'explore' | 'over' | 'copy'
>;

/** The element in which a figure is drawn. */
export type DrawHost = ReactiveControllerHost & {
  readonly renderRoot: EventTarget;
  country: string | number | null;
  /** Updates at once what is to be updated. */
  updateNow(): void;
};

/** What draws, in a module of its own, fetched when something is to be drawn. */
export interface Draw {
  figure(view: DrawnView, controls: Controls, host: DrawHost): TemplateResult;
  problem(view: ProblemView, retry: () => void): TemplateResult;
  /** Moves the focus on after an update, where what had it is gone. */
  keepFocus(root: ShadowRoot, focused: Element | null): void;
  /** What a drawn figure, or a message in its place, needs beside the host's styles. */
  styles(compiled: CompiledFigure | undefined): readonly CSSResult[];
}

/** A figure in its own shadow root, instead of the content. */
export interface DrawnView extends Shown {
  readonly kind: 'drawn';
  readonly compiled: DrawnFigure;
  /** The language asked for, such as `de`, where the figures do not have it. */
  readonly askedLang: string | null;
  readonly files: FileAddresses;
  readonly draw: Draw;
  readonly words: DrawingWords;
}

/** The content's figure, with an overlay. */
export interface AdoptedView extends Shown {
  readonly kind: 'adopted';
  readonly pasted: PastedFigure;
  /** Loads the marks of its picture, for a page with another theme. */
  readonly marks: () => Promise<readonly Mark[]>;
}

/** Why a figure can't be shown, above the content. */
export interface ProblemView {
  readonly kind: 'problem';
  readonly problem: FigureProblem;
  readonly cause: unknown;
  readonly draw: Draw;
  readonly words: DrawingWords;
  readonly request: ElementRequest;
  readonly files: FileAddresses;
}

/** The element shows its slotted content alone: while loading, or because of `problem`. */
export interface ContentView {
  readonly kind: 'content';
  readonly problem?: FigureProblem;
  readonly cause?: unknown;
}

/** What an element shows. */
export type ElementView = ContentView | AdoptedView | DrawnView | ProblemView;
