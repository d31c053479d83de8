import type { FigureKind } from '../../lay-out/figure-kind.js';
import { oneOf } from '../../lay-out/figure-kind.js';
import { numbers } from '../../language/numbers.js';
import { describe } from './describe.js';
import { facts } from './facts.js';
import { BREAKPOINT, geometry } from './geometry.js';
import type { PartyYearsOptions } from './options.js';
import { PARTY_YEARS_FIGURES } from './options.js';
import { spec } from './spec.js';
import { sayAboutState } from '../../model/say-about-state.js';
import { stateWords } from './about-state/index.js';
import type { PartyYearsStateWords } from './about-state/party-years-state-words.js';
import { transform } from './transform.js';
import { words } from './words/index.js';
import type { PartyYearsWords } from './words/party-years-words.js';

/** Parties to the Convention by year: how many joined, and how many there were. */
export const partyYears: FigureKind<PartyYearsOptions, PartyYearsWords, PartyYearsStateWords> = {
  type: 'party-years',
  words,
  all: () => PARTY_YEARS_FIGURES.map(figure => ({ figure })),
  name: ({ figure }) => figure,
  parse: ({ figure }) => ({ figure: oneOf('figure', figure, PARTY_YEARS_FIGURES) }),
  parts: (dataset, { figure }, lang, words) => {
    const rows = transform(dataset);
    const said = describe(rows, figure, facts(rows, dataset), words, dataset.version);
    const { count } = numbers(lang);
    const { row: height, box } = geometry;
    const drawn = rows.map(({ row, parties, total }) => {
      const amount = figure === 'joined' ? parties : total;
      return { row, name: row, amount, value: count(amount) };
    });
    return {
      ...said,
      rows: said.rows.map((row, index) => {
        const its = { y: index * height + box.y, height: box.height };
        return { ...row, box: { narrow: its, wide: its } };
      }),
      height: rows.length * height,
      breakpoint: BREAKPOINT,
      templates: { narrow: spec('narrow'), wide: spec('wide') },
      pictureRows: { narrow: drawn, wide: drawn },
    };
  },
  aboutState: { words: stateWords, say: sayAboutState },
};
