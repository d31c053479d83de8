import type { FigureTable, TableColumn } from '../../../model/compiled-figure.js';
import type { KindWords } from '../../../lay-out/figure-kind.js';
import type { RegionBarsWords } from '../words/region-bars-words.js';
import type { SummariesWords } from './words/summaries-words.js';
import type { Measure } from '../options.js';
import type { SummariesField, SummariesRow } from './rows.js';

/** The texts and the table of the figure in one language; no geometry. */
export function describe(
  rows: readonly SummariesRow[],
  measure: Measure,
  { common, own }: KindWords<RegionBarsWords>,
  version: string,
) {
  const { summaries } = own;
  const name = ({ cycle }: SummariesRow): string => summaries.cycle(cycle);
  const title = summaries.title[measure];
  return {
    title,
    finding: summaries.finding(rows),
    alt: summaries.alt(rows.map(row => summaries.brief(name(row), row, measure))),
    legend: summaries.legend.map(([role, text]) => ({ role, text: text[measure] })),
    rows: rows.map(row => ({ id: row.row, name: name(row), sentence: summaries.sentence(row, measure) })),
    table: table(rows, measure, summaries),
    state: { sentence: 'unnamed', total: 0, notItemised: 0 },
    notes: summaries.notes(measure),
    source: common.source(summaries.source, version),
    citation: common.citation(title, summaries.source, version),
  } as const;
}

const FIELDS = {
  count: ['cycle', 'completed', 'parties'],
  share: ['cycle', 'completed_share', 'parties'],
} as const satisfies Record<Measure, readonly SummariesField[]>;

function table(rows: readonly SummariesRow[], measure: Measure, words: SummariesWords): FigureTable {
  const { caption, columns, cycle } = words;
  return {
    caption: caption[measure],
    columns: FIELDS[measure].map((field): TableColumn => ({
      field,
      title: columns[field],
      type: field === 'cycle' ? 'text' : 'number',
    })),
    rows: rows.map(row => ({
      id: row.row,
      cells: [
        cycle(row.cycle),
        measure === 'count' ? row.completed : Math.round((100 * row.completed) / row.parties),
        row.parties,
      ],
    })),
  };
}
