import type { RegionBarsFacts } from '../region-bars/by-group/facts.js';
import type { KindWords } from '../../lay-out/figure-kind.js';
import type { GroupNames } from '../terms.js';
import { legend } from './legend.js';
import type { CountrySummaryOptions } from './options.js';
import type { CountrySummaryRow } from './rows.js';
import { table } from './table.js';
import type { SummaryWords } from './words/index.js';

/** The texts and the table of a figure in one language, before it is about one State. */
export function describe(
  row: CountrySummaryRow,
  { scope, status }: CountrySummaryOptions,
  facts: RegionBarsFacts,
  groups: GroupNames,
  { common, own }: KindWords<SummaryWords>,
  version: string,
) {
  const { provided } = own.bars.figures;
  const isOfAll = scope === 'all';
  const title = isOfAll || scope === 'no-group' ? own.titles[scope] : own.title(groups[scope]);
  const name =
    isOfAll || scope === 'no-group' ? own.bars.rows[isOfAll ? 'total-parties' : scope] : groups[scope];
  const sentence = isOfAll ? own.allSentence(facts) : own.sentence(name, row);
  const where = status ? own.where[status](row) : '';
  const isDrawn = isOfAll || row.to > row.from;
  return {
    said: {
      title,
      finding: isOfAll
        ? provided.finding(facts)
        : scope === 'no-group'
          ? own.noGroupFinding
          : own.finding(row),
      alt: !isDrawn ? '' : where ? own.located(sentence, where) : sentence,
      legend: isDrawn ? legend(isOfAll, facts, own) : [],
      table: table(row, name, own.bars),
      state: { sentence: 'provided', total: facts.stated, notItemised: facts.notItemised },
      notes: isOfAll || scope === 'no-group' ? own.notes[scope] : provided.notes(facts, 'count'),
      source: common.source(provided.source, version),
      citation: common.citation(title, provided.source, version),
    } as const,
    rows: isDrawn ? [{ id: row.row, name, sentence }] : [],
    where,
  };
}
