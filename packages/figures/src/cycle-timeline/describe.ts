import type { Dataset } from '@uncac-figures/dataset';
import type { FigureWords } from '../words/figure-words.js';
import type { CycleTimelineFacts } from './facts.js';
import type { CycleTimelineOptions } from './options.js';
import { TIMELINE_FROM, TIMELINE_TO } from './options.js';
import type { TimelineRow } from './rows.js';
import { table } from './table.js';

/** Everything that the figure says in one language: rows and words, no geometry. */
export function describe(
  rows: readonly TimelineRow[],
  { kinds, from, to }: CycleTimelineOptions,
  facts: CycleTimelineFacts,
  words: FigureWords,
  { documents, version }: Pick<Dataset, 'documents' | 'version'>,
) {
  const timeline = words.cycleTimeline;
  const whole = from === TIMELINE_FROM[0] && to === TIMELINE_TO[0];
  const title = timeline.title(kinds, whole ? null : [Number(from), Number(to)]);
  const named = rows.map(row => ({ row, title: timeline.event(row, facts).title }));
  const shown = (role: string): boolean =>
    role.startsWith('cycle') || rows.some(({ kind, precision }) => kind !== 'count' && precision === role);
  return {
    title,
    finding: timeline.finding(
      facts,
      rows.some(({ kind }) => kind === 'count'),
    ),
    alt: timeline.alt(facts, {
      first: Number(from),
      last: Number(to),
      events: rows.filter(({ kind }) => kind !== 'count').length,
      counts: rows.filter(({ kind }) => kind === 'count').length,
    }),
    legend: timeline.legend.flatMap(([role, text]) => (shown(role) ? [{ role, text }] : [])),
    rows: named.map(({ row, title: name }) => ({
      id: row.row,
      name,
      sentence: timeline.sentence(row, facts),
    })),
    table: table(rows, facts, documents, timeline),
    state: { sentence: 'cycles', stated: facts.stated, notItemised: facts.notItemised },
    notes: timeline.notes,
    source: words.source(timeline.source, version),
    citation: words.citation(title, timeline.source, version),
  } as const;
}
