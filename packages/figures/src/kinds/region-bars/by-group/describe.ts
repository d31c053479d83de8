import type { KindWords } from '../../../lay-out/figure-kind.js';
import type { GroupNames } from '../../terms.js';
import type { RegionBarsWords } from '../words/region-bars-words.js';
import type { RegionBarsFacts } from './facts.js';
import { apartId } from './apart.js';
import { GROUP_FIGURES } from './figures.js';
import type { GroupFigure, RegionBarsOptions } from '../options.js';
import type { RegionBarsRow } from './rows.js';
import { table } from './table.js';

/** The texts and the table of the figure in one language; no geometry. */
export function describe(
  rows: readonly RegionBarsRow[],
  options: RegionBarsOptions<GroupFigure>,
  facts: RegionBarsFacts,
  groups: GroupNames,
  { common, own }: KindWords<RegionBarsWords>,
  version: string,
) {
  const { figure, measure } = options;
  const figureWords = own.figures[figure];
  const names: Readonly<Record<string, string>> = groups;
  const drawn = rows.filter(({ place }) => place !== 'table');
  const name = (row: RegionBarsRow): string => names[row.row] ?? own.apart[apartId(row)](facts);
  const title = figureWords.title[measure];
  return {
    title,
    finding: figureWords.finding(facts),
    alt: figureWords.alt(
      drawn
        .filter(({ place }) => place === 'group')
        .map(row => figureWords.brief(names[row.row] ?? '', row, measure)),
    ),
    legend: figureWords.legend.map(([role, text]) => ({ role, text: text[measure] })),
    rows: drawn.map(row => ({
      id: row.row,
      name: name(row),
      sentence:
        row.place === 'apart'
          ? own.apartSentence[apartId(row)](facts)
          : figureWords.sentence(name(row), row, measure),
    })),
    table: table(rows, options, facts, own, names),
    state: {
      sentence: figure,
      total: GROUP_FIGURES[figure].counted(facts),
      notItemised: GROUP_FIGURES[figure].notItemised(facts),
    },
    notes: figureWords.notes(facts, measure),
    source: common.source(figureWords.source, version),
    citation: common.citation(title, figureWords.source, version),
  } as const;
}
