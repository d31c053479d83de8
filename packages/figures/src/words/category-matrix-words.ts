import type { CategoryId, ChapterId, MeasureContext } from '@uncac-figures/dataset';
import type { ListFigure, MatrixFigure } from '../category-matrix/options.js';
import type { LineId } from '../category-matrix/rows.js';

/** A column of the matrix: the letter at its head, and its name in a few words. */
export interface ColumnName {
  readonly letter: string;
  readonly name: string;
}

/** What findings speak of. Counts are coded measures. */
export interface MatrixFacts {
  /** All measures that the figure counts. */
  readonly total: number;
  /** Measures of each line. */
  readonly lines: Readonly<Partial<Record<LineId, number>>>;
  /** The lines with most measures, more than one where they are level, and their count. */
  readonly top: { readonly lines: readonly string[]; readonly count: number };
  /** The column in which the first of them has most, and its count there. */
  readonly topColumn: { readonly column: ColumnName; readonly count: number };
  /** The category that is opened, if one is. */
  readonly opened: ColumnName | undefined;
}

/** What the findings of lists speak of: measures with an entry in the list, of all measures. */
export interface ListFacts {
  readonly total: number;
  readonly listed: number;
}

export interface MatrixFigureWords {
  readonly title: (opened: ColumnName | undefined) => string;
  readonly finding: (facts: MatrixFacts) => string;
  /** Before the totals in the text for whoever can't see the picture. */
  readonly alt: (lines: readonly string[], columns: readonly string[]) => string;
  /** Head of the first column of the table. */
  readonly line: string;
  readonly caption: string;
  readonly notes: readonly string[];
}

export interface ListFigureWords {
  readonly title: string;
  readonly finding: (facts: ListFacts) => string;
  readonly caption: string;
  readonly notes: readonly string[];
}

export type Fields = 'group' | 'item' | 'total' | 'paragraphs';

export interface CategoryMatrixWords {
  /** Between the numbers of a range, where an en dash would part them: in text that runs from the right. */
  readonly dash?: '-';
  /** Names of the lines: at most 26 characters. */
  readonly lines: Readonly<Record<LineId, string>>;
  readonly categories: Readonly<Record<CategoryId, ColumnName>>;
  readonly subsections: Readonly<Record<string, ColumnName>>;
  /** Name of the column of what stands before the first subsection. */
  readonly before: string;
  /** Name of the totals. */
  readonly all: string;
  readonly number: (count: number) => string;
  /** Meaning of the four colour steps. */
  readonly steps: readonly [string, string, string, string];
  readonly brief: (name: string, count: number) => string;
  readonly cell: (line: string, column: ColumnName, opened: boolean) => string;
  /** A full sentence with value, unit and denominator; it holds what `cell` gives. */
  readonly sentence: (
    line: string,
    column: ColumnName,
    count: number,
    total: number,
    opened: ColumnName | undefined,
  ) => string;
  readonly columns: Readonly<Record<Fields, string>>;
  readonly figures: Readonly<Record<MatrixFigure, MatrixFigureWords> & Record<ListFigure, ListFigureWords>>;
  readonly source: string;
  /** So many measures. */
  readonly measures: (count: number) => string;
  readonly chapter: (chapter: ChapterId, title: string) => string;
  readonly wholeChapter: (chapter: ChapterId) => string;
  readonly article: (article: number, title: string) => string;
  /** An article or a paragraph of one, such as `46(28)`, or else a chapter, as a detail gives it. */
  readonly cited: (citation: string, chapter: ChapterId | null) => string;
  readonly contexts: Readonly<Record<MeasureContext, string>>;
  readonly prompted: string;
  readonly supported: string;
  /** Where a measure stands in the report and what the text says of it, under its summary. */
  readonly detail: (
    paragraph: number,
    quantifier: string,
    stage: string,
    citations: readonly string[],
  ) => string;
}
