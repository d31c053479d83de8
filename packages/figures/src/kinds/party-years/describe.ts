import type { FigureTable } from '../../model/compiled-figure.js';
import type { KindWords } from '../../lay-out/figure-kind.js';
import type { PartyYearsFacts } from './facts.js';
import type { PartyYearsFigure } from './options.js';
import type { PartyYearsRow } from './rows.js';
import type { PartyYearsWords } from './words/party-years-words.js';

/** The texts and the table of the figure in one language; no geometry. */
export function describe(
  rows: readonly PartyYearsRow[],
  figure: PartyYearsFigure,
  facts: PartyYearsFacts,
  { common, own }: KindWords<PartyYearsWords>,
  version: string,
) {
  const { title, finding, alt, legend } = own.figures[figure];
  return {
    title,
    finding: finding(facts),
    alt: alt(rows),
    legend: [{ role: 'part-1', text: legend }],
    rows: rows.map(row => ({
      id: row.row,
      name: row.row,
      sentence: own.sentence(row, row === rows.at(-1)),
    })),
    table: table(rows, facts, own),
    state: { sentence: 'joined', total: facts.parties, notItemised: 0, row: 'year' },
    notes: own.notes(facts),
    source: common.source(own.source, version),
    citation: common.citation(title, own.source, version),
  } as const;
}

function table(rows: readonly PartyYearsRow[], facts: PartyYearsFacts, words: PartyYearsWords): FigureTable {
  const { columns } = words;
  return {
    caption: words.caption,
    columns: [
      { field: 'year', title: columns.year, type: 'text' },
      { field: 'parties', title: columns.parties, type: 'number' },
      { field: 'total', title: columns.total, type: 'number' },
    ],
    rows: [
      ...rows.map(({ row, parties, total }) => ({ id: row, cells: [row, parties, total] })),
      { id: 'total', cells: [words.total, facts.parties, null], total: true },
    ],
  };
}
