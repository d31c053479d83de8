import { lastEdition, type Dataset } from '@uncac-figures/dataset';
import type { KindWords } from '../../lay-out/figure-kind.js';
import type { CycleTimelineFacts } from './facts.js';
import type { CycleTimelineOptions } from './options.js';
import { timelineYears } from './options.js';
import type { TimelineRow } from './rows.js';
import { table } from './table.js';
import type { CycleTimelineWords } from './words/cycle-timeline-words.js';

/** The texts and the table of the figure in one language; no geometry. */
export function describe(
  rows: readonly TimelineRow[],
  { kinds, from, to }: CycleTimelineOptions,
  facts: CycleTimelineFacts,
  { common, own }: KindWords<CycleTimelineWords>,
  dataset: Pick<Dataset, 'documents' | 'editions' | 'version'>,
) {
  const { documents, version } = dataset;
  const years = timelineYears(lastEdition(dataset));
  const whole = from === years.from[0] && to === years.to[0];
  const title = own.title(kinds, whole ? null : [Number(from), Number(to)]);
  const named = rows.map(row => ({ row, title: own.event(row, facts).title }));
  const shown = (role: string): boolean =>
    role.startsWith('cycle') || rows.some(({ kind, precision }) => kind !== 'count' && precision === role);
  return {
    title,
    finding: own.finding(
      facts,
      rows.some(({ kind }) => kind === 'count'),
    ),
    alt: own.alt(facts, {
      first: Number(from),
      last: Number(to),
      events: rows.filter(({ kind }) => kind !== 'count').length,
      counts: rows.filter(({ kind }) => kind === 'count').length,
    }),
    legend: own.legend.flatMap(([role, text]) => (shown(role) ? [{ role, text }] : [])),
    rows: named.map(({ row, title: name }) => ({
      id: row.row,
      name,
      sentence: own.sentence(row, facts),
    })),
    table: table(rows, facts, documents, own),
    state: { sentence: 'cycles', total: facts.stated, notItemised: facts.notItemised },
    notes: own.notes,
    source: common.source(own.source, version),
    citation: common.citation(title, own.source, version),
  } as const;
}
