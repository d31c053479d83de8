import type { CompiledFigure, FigureRow } from '@uncac-figures/figures';

const options = { bubbles: true, composed: true };

/** The figure is shown and can be explored: pasted content was adopted, or the figure was drawn. */
export class FigureReadyEvent extends Event {
  constructor(
    readonly figure: CompiledFigure,
    readonly state: 'adopted' | 'drawn',
    /**
     * The language tag asked for, where the figure does not give all of it: English for `de`, simplified characters for
     * `zh-TW`, Latin digits for `ar-u-nu-arabext`.
     */
    readonly askedLang: string | null,
  ) {
    super('uncac-ready', options);
  }
}

/** The reader chose one row, with a click or with Enter. */
export class FigureSelectEvent extends Event {
  constructor(readonly row: FigureRow) {
    super('uncac-select', options);
  }
}

/** The kind of problem, for programs. The reader gets a sentence. */
export type FigureProblem =
  'no-source' | 'not-loaded' | 'other-version' | 'unknown-figure' | 'unknown-option' | 'unknown-state';

/** Something asked for could not be shown. The page shows what it showed before. */
export class FigureErrorEvent extends Event {
  constructor(
    readonly problem: FigureProblem,
    /** What was thrown, where something was. */
    readonly cause?: unknown,
  ) {
    super('uncac-error', options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'uncac-ready': FigureReadyEvent;
    'uncac-select': FigureSelectEvent;
    'uncac-error': FigureErrorEvent;
  }
}
