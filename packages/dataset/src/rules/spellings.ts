import type { Problem } from '../check/problem.js';
import type { LocatedTables } from '../check/source-tables.js';
import { foldSpelling } from '../fold-spelling.js';
import { NAME_LANGS } from '../vocabularies.js';
import type { Rule } from './rule.js';

/** A name, in whichever language, is that of one State. */
export const nameShared: Rule = {
  name: 'name-shared',
  reads: ['states', 'state-names'],
  check: ({ tables, problem }) => {
    const named = new Map<string, string>();
    return NAME_LANGS.flatMap(lang =>
      tables.stateNames[lang].flatMap(row =>
        (['name', 'nameInText'] as const).flatMap((field): readonly Problem[] => {
          const folded = foldSpelling(row[field]);
          const other = named.get(folded) ?? row.iso3;
          named.set(folded, other);
          return other === row.iso3 ? [] : [problem(row, field, 'name-shared', `a name of ${other} too`)];
        }),
      ),
    );
  },
};

/** A spelling leads to a State, unless it is known to mean none. */
export const spellingState: Rule = {
  name: 'spelling-state',
  reads: ['spellings'],
  check: ({ tables, problem }) =>
    tables.spellings
      .filter(({ iso3, kind }) => (iso3 === null) !== (kind === 'not-taken'))
      .map(row =>
        problem(
          row,
          'iso3',
          'spelling-state',
          row.iso3 === null ? 'leads to no State' : 'leads to a State that is not taken',
        ),
      ),
};

/** A spelling is no code and no name that a State has already: of another State it would mislead. */
export const spellingTaken: Rule = {
  name: 'spelling-taken',
  reads: ['states', 'state-names', 'spellings'],
  check: ({ tables, problem }) => {
    const taken = new Map(codesAndNames(tables).map(([text, iso3]) => [foldSpelling(text), iso3]));
    return tables.spellings.flatMap(row => {
      const owner = taken.get(foldSpelling(row.spelling));
      return owner ? [problem(row, 'spelling', 'spelling-taken', `is ${owner} without this row`)] : [];
    });
  },
};

/** Two spellings differ in more than what readers of them pass over. */
export const spellingTwice: Rule = {
  name: 'spelling-twice',
  reads: ['spellings'],
  check: ({ tables, problem }) => {
    const earlier = new Map<string, string>();
    return tables.spellings.flatMap(row => {
      const folded = foldSpelling(row.spelling);
      const same = earlier.get(folded);
      earlier.set(folded, row.spelling);
      return same === undefined ? [] : [problem(row, 'spelling', 'spelling-twice', `the same as ${same}`)];
    });
  },
};

function codesAndNames({
  states,
  stateNames,
}: LocatedTables['tables']): readonly (readonly [text: string, iso3: string])[] {
  return [
    ...states.flatMap(({ iso3, iso2, m49 }) => [iso3, iso2, m49 ?? iso3].map(code => [code, iso3] as const)),
    ...NAME_LANGS.flatMap(lang =>
      stateNames[lang].flatMap(({ iso3, name, nameInText }) =>
        [name, nameInText].map(text => [text, iso3] as const),
      ),
    ),
  ];
}
