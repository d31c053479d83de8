import type { Dataset } from '@uncac-figures/dataset';
import type { FigureTable, TableCell, TableColumn } from '../../model/compiled-figure.js';
import type { CycleTimelineWords } from './words/cycle-timeline-words.js';
import type { CycleTimelineFacts } from './facts.js';
import type { CycleTimelineField, TimelineRow } from './rows.js';

const FIELDS: readonly CycleTimelineField[] = ['event', 'date', 'states', 'source'];

const TYPES: Partial<Readonly<Record<CycleTimelineField, TableColumn['type']>>> = {
  date: 'date',
  states: 'number',
};

/** Every event and count with its date as far as it is known, and its source. */
export function table(
  rows: readonly TimelineRow[],
  facts: CycleTimelineFacts,
  documents: Dataset['documents'],
  words: CycleTimelineWords,
): FigureTable {
  const named = (id: string): string => {
    const name = words.documents[id] ?? documents.find(document => document.id === id)?.symbol;
    if (!name) throw new Error(`documents: no name for ${id}`);
    return name;
  };
  const cell = (row: TimelineRow, field: CycleTimelineField): TableCell => {
    switch (field) {
      case 'event':
        return words.event(row, facts).title;
      case 'date':
        return row.date;
      case 'states':
        return row.value;
      case 'source':
        return words.place(named(row.document), row.paragraph, row.footnote);
    }
  };
  return {
    caption: words.caption,
    columns: FIELDS.map(field => ({
      field,
      title: words.columns[field],
      type: TYPES[field] ?? 'text',
    })),
    rows: rows.map(row => ({ id: row.row, cells: FIELDS.map(field => cell(row, field)) })),
  };
}
