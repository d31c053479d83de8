import type { FigureTable } from '../compiled-figure.js';
import type { FigureWords } from '../words/figure-words.js';
import type { PartyYearsFacts } from '../words/party-years-words.js';
import type { PartyYearsFigure } from './options.js';
import type { PartyYearsRow } from './rows.js';

/** Everything that the figure says in one language: rows and words, no geometry. */
export function describe(
  rows: readonly PartyYearsRow[],
  figure: PartyYearsFigure,
  facts: PartyYearsFacts,
  words: FigureWords,
  version: string,
) {
  const { partyYears } = words;
  const { title, finding, alt, legend } = partyYears.figures[figure];
  return {
    title,
    finding: finding(facts),
    alt: alt(rows),
    legend: [{ role: 'part-1', text: legend }],
    rows: rows.map(row => ({
      id: row.row,
      name: row.row,
      sentence: partyYears.sentence(row, row === rows.at(-1)),
    })),
    table: table(rows, facts, words),
    state: { sentence: 'joined', stated: facts.parties, notItemised: 0, row: 'year' },
    notes: partyYears.notes(facts),
    source: words.source(partyYears.source, version),
    citation: words.citation(title, partyYears.source, version),
  } as const;
}

function table(
  rows: readonly PartyYearsRow[],
  facts: PartyYearsFacts,
  { partyYears }: FigureWords,
): FigureTable {
  const { columns } = partyYears;
  return {
    caption: partyYears.caption,
    columns: [
      { field: 'year', title: columns.year, type: 'text' },
      { field: 'parties', title: columns.parties, type: 'number' },
      { field: 'total', title: columns.total, type: 'number' },
    ],
    rows: [
      ...rows.map(({ row, parties, total }) => ({ id: row, cells: [row, parties, total] })),
      { id: 'total', cells: [partyYears.total, facts.parties, null], total: true },
    ],
  };
}
