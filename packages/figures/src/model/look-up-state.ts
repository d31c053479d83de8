import { foldSpelling } from '@uncac-figures/dataset';
import { MOST_LETTERS } from './as-text.js';
import { nearestStates } from './nearest-states.js';
import type { StateFacts } from './state.js';

/** Spellings of States beside their codes, and their names in one language: the content of `spellings.json`. */
export interface StateSpellings {
  /** Names in all languages, usual and former names, codes of other lists; by ISO 3166 alpha-3 code. */
  readonly taken: Readonly<Record<string, readonly string[]>>;
  /** Spellings that are known to mean something else: no State is taken or offered for them. */
  readonly notTaken: readonly string[];
}

/** What a code or a name leads to: a State, or those that it may have meant, nearest first, three at most. */
export interface LookedUp {
  readonly facts: StateFacts | undefined;
  readonly nearest: readonly StateFacts[];
}

/**
 * Looks a State up by a code or a name in whatever spelling: alpha-3, alpha-2 or M49 with or without zeros, a name of the
 * State in its language, or one of `spellings`; each in any case, with or without accents (`foldSpelling`). Nothing is
 * guessed for a code of two letters, for what is known to mean something else, and for more than 60 letters.
 *
 * @example lookUpState(stateFacts('en'), 'Ivory Coast', stateSpellings()).facts?.iso3; // 'CIV'
 */
export function lookUpState(
  states: readonly StateFacts[],
  asked: string,
  spellings: StateSpellings | undefined,
): LookedUp {
  if ([...asked].length > MOST_LETTERS) return { facts: undefined, nearest: [] };
  const { iso3s, notTaken } = spellings ? folds(spellings) : NONE;
  const find = (text: string): StateFacts | undefined => {
    const folded = foldSpelling(text);
    return (
      states.find(state => hasCode(state, folded)) ??
      states.find(({ name, nameInText }) => [name, nameInText].some(each => foldSpelling(each) === folded)) ??
      states.find(({ iso3 }) => iso3 === iso3s.get(folded))
    );
  };
  const facts = find(asked) ?? sameTwice(asked, find);
  const nearest = facts || notTaken.has(foldSpelling(asked)) ? [] : nearestStates(states, asked);
  return { facts, nearest };
}

/** The State of a text that gives it twice, as `Eswatini (Swaziland)` does. */
function sameTwice(asked: string, find: (text: string) => StateFacts | undefined): StateFacts | undefined {
  const [, outer, inner] = /^(.+)[(（](.+)[)）]\s*$/.exec(asked) ?? [];
  const facts = outer && inner ? find(outer) : undefined;
  return facts && find(inner ?? '') === facts ? facts : undefined;
}

function hasCode({ iso3, iso2, m49 }: StateFacts, folded: string): boolean {
  return (
    [iso3, iso2].some(code => code.toLowerCase() === folded) ||
    (m49 !== null && String(Number(m49)) === folded)
  );
}

interface Folds {
  readonly iso3s: ReadonlyMap<string, string>;
  readonly notTaken: ReadonlySet<string>;
}

const NONE: Folds = { iso3s: new Map(), notTaken: new Set() };

/** The folded spellings, made once. */
const known = new WeakMap<StateSpellings, Folds>();

function folds(spellings: StateSpellings): Folds {
  const made = known.get(spellings) ?? {
    iso3s: new Map(
      Object.entries(spellings.taken).flatMap(([iso3, texts]) =>
        texts.map(text => [foldSpelling(text), iso3] as const),
      ),
    ),
    notTaken: new Set(spellings.notTaken.map(foldSpelling)),
  };
  known.set(spellings, made);
  return made;
}
