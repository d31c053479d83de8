import { figureKey, type DrawnFigure } from '@uncac-figures/figures';
import type { ElementView } from '../request/element-view.js';
import type { ThemedPicture } from './themed-picture.js';

/** Calls `take` with what has arrived, and has the element drawn again. */
type Load = <Loaded>(loading: Promise<Loaded>, take: (loaded: Loaded) => void) => Promise<void>;

/** The module that draws over a picture, and the figure with its marks. */
export interface Over {
  readonly drawn: ThemedPicture;
  readonly figure: DrawnFigure;
}

/**
 * What is drawn over a pasted picture, or in its place: loaded when the page's theme is another than that of the
 * picture, or the picture did not arrive.
 */
export class DrawnOver {
  #over: Over | undefined;
  /** Key of the figure that was last asked for. */
  #key = '';

  constructor(private readonly load: Load) {}

  /** What draws over the figure of a view, once it has arrived. */
  of(view: ElementView): Over | undefined {
    const over = this.#over;
    if (view.kind !== 'adopted' || !over) return undefined;
    return figureKey(over.figure) === figureKey(view.compiled) ? over : undefined;
  }

  /** Loads what draws over the figure of a view, once for a figure. */
  ask(view: ElementView): void {
    if (view.kind !== 'adopted' || !view.compiled.height) return;
    const { compiled } = view;
    const key = figureKey(compiled);
    if (key === this.#key) return;
    this.#key = key;
    const loading = Promise.all([import('./themed-picture.js'), view.marks()]);
    void this.load(loading, ([{ themedPicture: drawn }, marks]) => {
      this.#over = { drawn, figure: { ...compiled, marks } };
    });
  }
}
