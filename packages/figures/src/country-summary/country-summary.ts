import type { FigureKind } from '../compile/figure-kind.js';
import { oneOf } from '../compile/figure-kind.js';
import type { Layout } from '../marks.js';
import { facts } from '../region-bars/by-group/facts.js';
import { aboutState } from './about-state.js';
import { describe } from './describe.js';
import { BREAKPOINT, geometry } from './geometry.js';
import type { CountrySummaryOptions } from './options.js';
import { allCountrySummaries } from './options.js';
import { pictureName } from './picture-name.js';
import { pictureRow } from './picture-row.js';
import { spec } from './spec.js';
import { transform } from './transform.js';

/** What the data hold about one State: a small picture that many States share, and what is said about the one. */
export const countrySummary: FigureKind<CountrySummaryOptions> = {
  type: 'country-summary',
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
    const row = transform(dataset, options, words.element.groups, lang);
    const { said, rows, where } = describe(row, options, facts(dataset), words, dataset.version);
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
  about: {
    figure: pictureName,
    say: (figure, state, { countrySummaryState, element }) =>
      aboutState(figure, state, countrySummaryState, element.groups),
  },
};

function notThere(figure: string): never {
  throw new Error(`figure ${figure}: no options`);
}
