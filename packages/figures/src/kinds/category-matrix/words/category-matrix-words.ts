import type { ListSigns } from '../paragraph-list.js';
import type { CategoryId, ChapterId, MeasureContext } from '@uncac-figures/dataset';
import type { ListFigure, MatrixFigure } from '../options.js';
import type { ColumnName, ListFacts, MatrixFacts, TextColumn } from '../facts.js';
import type { LineId } from '../rows.js';

/** `name` is absent where the official name is short enough. */
export interface ColumnLabel {
  readonly letter: string;
  readonly name?: string;
}

export interface MatrixFigureWords {
  readonly title: (opened: ColumnName | undefined) => string;
  readonly finding: (facts: MatrixFacts) => string;
  /** The picture in words, for readers who can't see it. */
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

export interface CategoryMatrixWords {
  /**
   * Signs of a list of numbers, where the language has others than `9, 14–16`. In Arabic an en dash would exchange the
   * two numbers, and spreadsheets read `11-21` as a date.
   */
  readonly listSigns?: ListSigns;
  /** Names of the lines: at most 26 characters. */
  readonly lines: Readonly<Record<LineId, string>>;
  /**
   * Letter of each category and subsection as the language writes it, and a short name for places where the official
   * one does not fit, such as "Legislative reform" for "Catalysing legislative reform and change".
   */
  readonly categories: Readonly<Record<CategoryId, ColumnLabel>>;
  readonly subsections: Readonly<Record<string, ColumnLabel>>;
  /** Name of the column of measures before the first subsection. */
  readonly before: string;
  /** Name of the totals. */
  readonly all: string;
  readonly number: (count: number) => string;
  /** Meaning of the four colour steps. */
  readonly steps: readonly [string, string, string, string];
  readonly brief: (name: string, count: number) => string;
  readonly cell: (line: string, column: ColumnName, opened: boolean) => string;
  /** A full sentence with value, unit and denominator. It contains the text of `cell`, which is set in bold. */
  readonly sentence: (
    line: string,
    column: ColumnName,
    count: number,
    total: number,
    opened: ColumnName | undefined,
  ) => string;
  readonly columns: Readonly<Record<TextColumn, string>>;
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
  /** The line under a measure's summary: its paragraph in the report, number of States, stage and citations. */
  readonly detail: (
    paragraph: number,
    quantifier: string,
    stage: string,
    citations: readonly string[],
  ) => string;
}
