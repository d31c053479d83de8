import type { FigureKind } from '../../lay-out/figure-kind.js';
import { oneOf } from '../../lay-out/figure-kind.js';
import type { Layout } from '../../model/marks.js';
import { facts } from '../region-bars/by-group/facts.js';
import { groupNames } from '../terms.js';
import type { CountrySummaryStateWords } from './about-state/country-summary-state-words.js';
import { stateWords } from './about-state/index.js';
import { sayOfState } from './about-state/say-of-state.js';
import { describe } from './describe.js';
import { BREAKPOINT, geometry } from './geometry.js';
import type { CountrySummaryOptions } from './options.js';
import { allCountrySummaries } from './options.js';
import { pictureName } from './picture-name.js';
import { pictureRow } from './picture-row.js';
import { spec } from './spec.js';
import { transform } from './transform.js';
import { words, type SummaryWords } from './words/index.js';

/** The facts about one State: a small picture that many States share, and the words about the one. */
export const countrySummary: FigureKind<CountrySummaryOptions, SummaryWords, CountrySummaryStateWords> = {
  type: 'country-summary',
  words,
  all: allCountrySummaries,
  name: ({ figure }) => figure,
  parse: ({ figure }) => {
    const all = allCountrySummaries();
    const name = oneOf(
      'figure',
      figure,
      all.map(options => options.figure),
    );
    return all.find(options => options.figure === name) ?? notThere(name);
  },
  parts: (dataset, options, lang, words) => {
    const groups = groupNames(dataset, lang);
    const row = transform(dataset, options, groups, lang);
    const { said, rows, where } = describe(row, options, facts(dataset), groups, words, dataset.version);
    const hasBracket = where !== '';
    const height = rows.length ? geometry(hasBracket).height : 0;
    const box = { y: 0, height };
    const pictureRows = (layout: Layout) => rows.map(() => pictureRow(row, where, lang, layout));
    const template = spec(hasBracket);
    return {
      ...said,
      rows: rows.map(each => ({ ...each, box: { narrow: box, wide: box } })),
      ...(rows.length ? {} : { lists: [] }),
      height,
      breakpoint: BREAKPOINT,
      templates: { narrow: template, wide: template },
      pictureRows: { narrow: pictureRows('narrow'), wide: pictureRows('wide') },
    };
  },
  aboutState: { words: stateWords, say: sayOfState, figure: pictureName },
};

function notThere(figure: string): never {
  throw new Error(`figure ${figure}: no options`);
}
