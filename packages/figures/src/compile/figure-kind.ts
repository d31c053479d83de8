import type { Dataset } from '@uncac-figures/dataset';
import type { TopLevelSpec } from 'vega-lite';
import type { CompiledFigure, FigureType } from '../compiled-figure.js';
import type { Lang } from '../lang.js';
import type { Layout } from '../marks.js';
import type { StateFacts } from '../state.js';
import type { FigureWords } from '../words/figure-words.js';

/** What a figure is before it is laid out: all it says, its templates, and the rows that go into them. */
export interface FigureParts extends Omit<
  CompiledFigure,
  'format' | 'type' | 'figure' | 'lang' | 'dir' | 'review' | 'version' | 'marks'
> {
  /** Both are absent where the figure has no picture. */
  readonly templates?: Readonly<Record<Layout, TopLevelSpec>>;
  readonly pictureRows?: Readonly<Record<Layout, readonly object[]>>;
}

/** One kind of figure, such as region bars: everything the pipeline needs to know about it. */
export interface FigureKind<Options = unknown> {
  readonly type: FigureType;
  /** Every figure of the kind with every value of its options. */
  all(): readonly Options[];
  /** Name of a figure and its options, unique within the kind, such as `provided.share`. */
  name(options: Options): string;
  /** Options from what a page asks for; defaults where it asks nothing. Throws `FigureError`. */
  parse(asked: FigureAsked): Options;
  /** Where a figure is about one State: which figure serves the State, and that figure with what it says about it. */
  readonly about?: {
    figure(state: StateFacts): string;
    say(figure: CompiledFigure, state: StateFacts, words: FigureWords): CompiledFigure;
  };
  parts(dataset: Dataset, options: Options, lang: Lang, words: FigureWords): FigureParts;
}

/** What a page asks for, as attributes give it. */
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

/** The figure asked for, or one of its options, does not exist. The message says which do. */
export class FigureError extends Error {
  override readonly name = 'FigureError';
}

/** The value asked for if it is one of those known, the first known where nothing is asked. */
export function oneOf<T extends string>(what: string, asked: string | undefined, known: readonly T[]): T {
  const [first] = known;
  if (asked === undefined && first !== undefined) return first;
  const found = known.find(value => value === asked);
  if (found === undefined) throw new FigureError(`unknown ${what}: "${asked}"; known: ${known.join(', ')}`);
  return found;
}
