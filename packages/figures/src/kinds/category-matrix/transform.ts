import { desc, escape, from, op } from 'arquero';
import type { ColumnTable } from 'arquero';
import { CATEGORIES, MEASURE_TYPES, QUANTIFIERS, STAGES } from '@uncac-figures/dataset';
import type { Dataset, MeasureRow } from '@uncac-figures/dataset';
import type { MatrixFigure, Opened } from './options.js';
import type { LineId, MatrixRow } from './rows.js';

type Source = Pick<Dataset, 'measures' | 'subsections'>;

/** The lines of each figure: a field of the measures, and its values in the order of the vocabulary. */
const LINES = {
  types: { field: 'type', values: MEASURE_TYPES },
  stage: { field: 'stage', values: STAGES },
  quantifier: { field: 'quantifier', values: QUANTIFIERS },
} as const;

/**
 * The cells of a matrix of measures, empty ones included. Types without a measure are left out; the others are sorted
 * by total, then by name. Stages and numbers of States are all there, in the order of their vocabulary.
 *
 * @param names Names of the lines in the reader's language.
 * @param lang Language whose alphabet orders the names.
 */
export function transform(
  { measures, subsections }: Source,
  { figure, category }: { readonly figure: MatrixFigure; readonly category: Opened },
  names: Readonly<Partial<Record<LineId, string>>>,
  lang: string,
): readonly MatrixRow[] {
  const coded = from(places(measures, figure, category));
  const lines = lineTable(coded, figure, names, lang);
  const columns = columnTable(coded, category, subsections);
  return lines
    .cross(columns)
    .join_left(coded.groupby('line', 'column').count(), [KEY, KEY])
    .derive({ count: (d: { count: number | null }) => d.count ?? 0 })
    .orderby('lineIndex', 'columnIndex')
    .select('line', 'column', 'count', 'lineTotal', 'columnTotal', 'lineIndex', 'columnIndex')
    .objects() as MatrixRow[];
}

/** The columns that identify a cell. */
const KEY = ['line', 'column'];

/** The line and the column of each measure that the figure counts. */
export function places(
  measures: readonly MeasureRow[],
  figure: MatrixFigure,
  opened: Opened,
): { readonly line: LineId; readonly column: string; readonly paragraph: number }[] {
  return measures
    .filter(({ isMeasure, category }) => isMeasure && (opened === 'all' || category === opened))
    .map(row => ({
      line: row[LINES[figure].field] as LineId,
      column: opened === 'all' ? row.category : (row.subsection ?? row.category),
      paragraph: row.paragraph,
    }));
}

function lineTable(
  coded: ColumnTable,
  figure: MatrixFigure,
  names: Readonly<Partial<Record<LineId, string>>>,
  lang: string,
): ColumnTable {
  const totals = coded.groupby('line').rollup({ lineTotal: op.count() });
  const order =
    figure === 'types'
      ? ranked(
          totals.derive({ name: escape((d: { line: LineId }) => names[d.line] ?? '') }),
          new Intl.Collator(lang),
        )
      : [...LINES[figure].values];
  return from(order.map((line, lineIndex) => ({ line, lineIndex })))
    .join_left(totals, 'line')
    .derive({ lineTotal: (d: { lineTotal: number | null }) => d.lineTotal ?? 0 });
}

function ranked(totals: ColumnTable, collator: Intl.Collator): string[] {
  const byName = (totals.objects() as { name: string; line: string }[])
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ line }, byName) => ({ line, byName }));
  return totals.join(from(byName), 'line').orderby(desc('lineTotal'), 'byName').array('line') as string[];
}

function columnTable(coded: ColumnTable, opened: Opened, subsections: Source['subsections']): ColumnTable {
  const totals = coded.groupby('column').rollup({ columnTotal: op.count() });
  const ids: readonly string[] =
    opened === 'all'
      ? CATEGORIES
      : [opened, ...subsections.filter(({ category }) => category === opened).map(({ id }) => id)];
  return from(ids.map((column, position) => ({ column, position })))
    .join_left(totals, 'column')
    .derive({ columnTotal: (d: { columnTotal: number | null }) => d.columnTotal ?? 0 })
    .filter(escape((d: { column: string; columnTotal: number }) => d.column !== opened || d.columnTotal > 0))
    .orderby('position')
    .derive({ columnIndex: op.row_number() })
    .derive({ columnIndex: (d: { columnIndex: number }) => d.columnIndex - 1 });
}
