import type { FigureTable, TableColumn } from '../../compiled-figure.js';
import type { FigureWords } from '../../words/figure-words.js';
import type { SummariesField } from '../../words/region-bars-summaries-words.js';
import type { Measure } from '../options.js';
import type { SummariesRow } from './rows.js';

/** Everything that the figure says in one language: rows and words, no geometry. */
export function describe(
  rows: readonly SummariesRow[],
  measure: Measure,
  words: FigureWords,
  version: string,
) {
  const { summaries } = words.regionBars;
  const name = ({ cycle }: SummariesRow): string => summaries.cycle(cycle);
  const title = summaries.title[measure];
  return {
    title,
    finding: summaries.finding(rows),
    alt: summaries.alt(rows.map(row => summaries.brief(name(row), row, measure))),
    legend: summaries.legend.map(([role, text]) => ({ role, text: text[measure] })),
    rows: rows.map(row => ({ id: row.row, name: name(row), sentence: summaries.sentence(row, measure) })),
    table: table(rows, measure, words),
    state: { sentence: 'unnamed', stated: 0, notItemised: 0 },
    notes: summaries.notes(measure),
    source: words.source(summaries.source, version),
    citation: words.citation(title, summaries.source, version),
  } as const;
}

const FIELDS = {
  count: ['cycle', 'completed', 'parties'],
  share: ['cycle', 'completed_share', 'parties'],
} as const satisfies Record<Measure, readonly SummariesField[]>;

function table(rows: readonly SummariesRow[], measure: Measure, words: FigureWords): FigureTable {
  const { caption, columns, cycle } = words.regionBars.summaries;
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
