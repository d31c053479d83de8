import type { Dataset } from '@uncac-figures/dataset';
import type { TopLevelSpec } from 'vega-lite';
import { asText } from '../model/as-text.js';
import type { CompiledFigure, FigureType, StateNote } from '../model/compiled-figure.js';
import type { ByEdition, EditionDays, EditionFacts } from '../model/edition.js';
import type { Lang } from '../model/lang.js';
import type { Layout } from '../model/marks.js';
import type { StateFacts } from '../model/state.js';
import type { CommonWords } from '../words/words.js';

/** A figure before it is laid out: its texts and table, its templates, and the rows that go into the templates. */
export interface FigureParts extends Omit<
  CompiledFigure,
  'format' | 'type' | 'figure' | 'lang' | 'dir' | 'review' | 'version' | 'state'
> {
  readonly state: Omit<StateNote, 'edition'>;
  /** Both are absent where the figure has no picture. */
  readonly templates?: Readonly<Record<Layout, TopLevelSpec>>;
  readonly pictureRows?: Readonly<Record<Layout, readonly object[]>>;
}

/** The words of a figure in one language: `common` to all figures, and its kind's `own`. */
export interface KindWords<Own> {
  readonly common: CommonWords;
  readonly own: Own;
}

/** One kind of figure, such as region bars: everything the pipeline needs to know about it. */
export interface FigureKind<Options = unknown, Words = unknown, StateWords = unknown> {
  readonly type: FigureType;
  readonly words: Readonly<Record<Lang, ByEdition<Words>>>;
  /** Every figure of the kind with every value of its options, in the edition that is shown or another. */
  all(edition?: EditionFacts): readonly Options[];
  /** Name of a figure and its options, unique within the kind, such as `provided.share`. */
  name(options: Options, edition?: EditionFacts): string;
  /**
   * The options of a request, with defaults for those that it leaves out. Throws `FigureError` for an unknown value.
   */
  parse(asked: FigureAsked, edition?: EditionFacts): Options;
  parts(dataset: Dataset, options: Options, lang: Lang, words: KindWords<Words>): FigureParts;
  readonly aboutState: AboutState<StateWords>;
}

/** How a kind of figure adds the words about one State. */
export interface AboutState<Words> {
  readonly words: Readonly<Record<Lang, ByEdition<Words, EditionDays>>>;
  /** The figure with its sentence, or its lines, about the State. */
  say<Figure extends CompiledFigure>(
    figure: Figure,
    state: StateFacts,
    words: ByEdition<Words, EditionDays>,
  ): Figure;
  /**
   * For a kind whose figures are about one State: name of the figure that serves the State, such as `african-new`.
   */
  figure?(state: StateFacts): string;
}

/** The figure and options of a request, as attributes have them. */
export interface FigureAsked {
  readonly figure?: string | undefined;
  readonly measure?: string | undefined;
  readonly order?: string | undefined;
  readonly kinds?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly category?: string | undefined;
  /** `latn` or `arab`: only Arabic has others than Latin ones. */
  readonly digits?: string | undefined;
}

/** The figure asked for, or one of its options, does not exist. The message names those that do. */
export class FigureError extends Error {
  override readonly name = 'FigureError';
}

/** The value asked for, or the first known one where nothing is asked. Throws `FigureError` for an unknown value. */
export function oneOf<T extends string>(what: string, asked: unknown, known: readonly T[]): T {
  const text = asText(asked);
  const found = text === null ? known[0] : known.find(value => value === text);
  if (found === undefined) throw new FigureError(`unknown ${what}: "${text}"; known: ${known.join(', ')}`);
  return found;
}
