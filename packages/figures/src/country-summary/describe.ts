import type { RegionBarsFacts } from '../words/region-bars-words.js';
import type { FigureWords } from '../words/figure-words.js';
import { legend } from './legend.js';
import type { CountrySummaryOptions } from './options.js';
import type { CountrySummaryRow } from './rows.js';
import { table } from './table.js';

/** Everything that the figure says in one language before it is about a State: row and words, no geometry. */
export function describe(
  row: CountrySummaryRow,
  { scope, status }: CountrySummaryOptions,
  facts: RegionBarsFacts,
  words: FigureWords,
  version: string,
) {
  const { countrySummary, regionBars, element } = words;
  const { provided } = regionBars.figures;
  const isOfAll = scope === 'all';
  const title =
    isOfAll || scope === 'no-group'
      ? countrySummary.titles[scope]
      : countrySummary.title(element.groups[scope]);
  const name =
    isOfAll || scope === 'no-group'
      ? regionBars.rows[isOfAll ? 'total-parties' : scope]
      : element.groups[scope];
  const sentence = isOfAll ? countrySummary.allSentence(facts) : countrySummary.sentence(name, row);
  const where = status ? countrySummary.where[status](row) : '';
  const isDrawn = isOfAll || row.to > row.from;
  return {
    said: {
      title,
      finding: isOfAll
        ? provided.finding(facts)
        : scope === 'no-group'
          ? countrySummary.noGroupFinding
          : countrySummary.finding(row),
      alt: !isDrawn ? '' : where ? countrySummary.located(sentence, where) : sentence,
      legend: isDrawn ? legend(isOfAll, facts, words) : [],
      table: table(row, name, words),
      state: { sentence: 'provided', stated: facts.stated, notItemised: facts.notItemised },
      notes: isOfAll || scope === 'no-group' ? countrySummary.notes[scope] : provided.notes(facts, 'count'),
      source: words.source(provided.source, version),
      citation: words.citation(title, provided.source, version),
    } as const,
    rows: isDrawn ? [{ id: row.row, name, sentence }] : [],
    where,
  };
}
