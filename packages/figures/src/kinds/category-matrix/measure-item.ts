/** A coded measure as a page can show it: the keys of its cells, and its words in one language. */
export interface MeasureItem {
  readonly category: string;
  readonly subsection?: string;
  readonly types: string;
  readonly stage: string;
  readonly quantifier: string;
  readonly summary: string;
  /** Paragraph, how many States the text says, stage, and what it cites, as one line. */
  readonly detail: string;
}

/** The measures that a cell of a matrix counts. `figure` is its name, such as `types.c`; `cell`, such as `policy/b`. */
export function cellMeasures(
  items: readonly MeasureItem[],
  figure: string,
  cell: string,
): readonly MeasureItem[] {
  const [field, opened] = figure.split('.') as ['types' | 'stage' | 'quantifier', string?];
  const [line, column] = cell.split('/');
  return items.filter(
    item =>
      item[field] === line &&
      (opened
        ? item.category === opened && (item.subsection ?? opened) === column
        : item.category === column),
  );
}
