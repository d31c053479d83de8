import type { FigureWords } from '../../words/figure-words.js';
import type { RegionBarsFacts } from '../../words/region-bars-words.js';
import { apartId } from './apart.js';
import { GROUP_FIGURES } from './figures.js';
import type { GroupFigure, RegionBarsOptions } from '../options.js';
import type { RegionBarsRow } from './rows.js';
import { table } from './table.js';

/** Everything that the figure says in one language: rows and words, no geometry. */
export function describe(
  rows: readonly RegionBarsRow[],
  options: RegionBarsOptions<GroupFigure>,
  facts: RegionBarsFacts,
  words: FigureWords,
  version: string,
) {
  const { figure, measure } = options;
  const { regionBars } = words;
  const figureWords = regionBars.figures[figure];
  const names: Readonly<Record<string, string>> = words.element.groups;
  const drawn = rows.filter(({ place }) => place !== 'table');
  const name = (row: RegionBarsRow): string =>
    names[row.row] ?? regionBars.apart[apartId(row)](facts).join(' ');
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
          ? regionBars.apartSentence[apartId(row)](facts)
          : figureWords.sentence(name(row), row, measure),
    })),
    table: table(rows, options, facts, regionBars, names),
    state: {
      sentence: figure,
      stated: GROUP_FIGURES[figure].stated(facts),
      notItemised: GROUP_FIGURES[figure].notItemised(facts),
    },
    notes: figureWords.notes(facts, measure),
    source: words.source(figureWords.source, version),
    citation: words.citation(title, figureWords.source, version),
  } as const;
}
