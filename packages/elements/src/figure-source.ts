import type {
  CompiledFigure,
  FigureType,
  Lang,
  Mark,
  MeasureItem,
  OtherDigits,
  StateFacts,
  StateSpellings,
} from '@uncac-figures/figures';

/** Names one compiled figure, whatever the version of its data. */
export interface FigureRef {
  readonly type: FigureType;
  /** With its options, such as `provided.share.name`. */
  readonly figure: string;
  readonly lang: Lang;
  /** Where they are other than Latin. */
  readonly digits?: OtherDigits | undefined;
}

/** Addresses of one figure's files, as far as the source has them. */
export interface FileAddresses {
  readonly csv?: string;
  readonly svg?: string;
  readonly png?: string;
  readonly json?: string;
}

/** A compiled figure of a source. */
export interface LoadedFigure {
  readonly compiled: CompiledFigure;
  /** The marks of its picture. Elements ask for them only to draw it. Rejects when they don't arrive. */
  marks(): Promise<readonly Mark[]>;
}

/** Gives elements their figures. Elements know no address; the source does. */
export interface FigureSource {
  /** The figure. Rejects when it does not arrive or is not the file it should be. */
  figure(ref: FigureRef): Promise<LoadedFigure>;
  /**
   * The compiled figure of a figure that is pasted on the page. Without `integrity` the source uses its own for the
   * address; where it has none, it fetches nothing and answers `undefined`, and nothing is laid over the pasted figure.
   */
  verified(url: string, integrity: string | undefined): Promise<LoadedFigure | undefined>;
  /** The facts about each State, by ISO 3166 alpha-3 code, with names in the language. */
  states(lang: Lang): Promise<ReadonlyMap<string, StateFacts>>;
  /**
   * Other spellings of States, the same in every language: asked for where `country` is no code of a State. Without this
   * method a State is found by its codes and its names in the figure's language.
   */
  spellings?(lang: Lang): Promise<StateSpellings>;
  /** Every measure that the matrices count, for the panels that their cells open. Without this method no cell opens. */
  measures?(lang: Lang): Promise<readonly MeasureItem[]>;
  /**
   * Addresses of a figure's files, known without loading it: where a figure could not be loaded, its CSV file is
   * offered.
   */
  files?(ref: FigureRef): FileAddresses;
}

let current: FigureSource | undefined;
const listeners = new Set<() => void>();

/** Sets where every element on the page gets its figures from, now and from here on. */
export function setFigureSource(source: FigureSource | undefined): void {
  current = source;
  for (const listener of listeners) listener();
}

/** The source in use, if one is set. */
export function figureSource(): FigureSource | undefined {
  return current;
}

/** Calls back whenever another source is set, until the returned function is called. */
export function onFigureSource(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
