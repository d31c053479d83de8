import { MOST_LETTERS } from './as-text.js';
import type { StateFacts } from './state.js';

const MOST = 3;

/**
 * The States that an unknown code may have meant, nearest first, three at most: `Kenia` gives Kenya and Benin. Compared
 * are a State's codes, its name, the words and the beginning of its name; of n letters asked for, n/3, rounded up, may
 * differ. None for a code of two letters: it is one letter off many others.
 */
export function nearestStates(states: Iterable<StateFacts>, code: string): readonly StateFacts[] {
  const asked = plain(code);
  if (/^[a-z]{0,2}$/.test(asked) || asked.length > MOST_LETTERS) return [];
  const farthest = Math.ceil(asked.length / 3);
  return [...states]
    .map(state => ({ state, distance: distanceTo(state, asked) }))
    .filter(({ distance }) => distance <= farthest && distance < asked.length)
    .sort((a, b) => a.distance - b.distance || a.state.name.localeCompare(b.state.name))
    .slice(0, MOST)
    .map(({ state }) => state);
}

function distanceTo({ iso3, iso2, m49, name }: StateFacts, asked: string): number {
  const names = [name, ...name.split(' ')].map(plain);
  const codes = [iso3, iso2, m49 ?? ''].map(plain);
  return Math.min(
    // A name that begins as was written is nearer than a code that is off by a letter, and farther than the same code.
    ...names.map(each => editDistance(each.slice(0, asked.length), asked) + 0.5),
    ...names.map(each => editDistance(each, asked)),
    ...names.filter(each => abbreviates(asked, each)).map(() => 1),
    ...codes.filter(each => each.length === asked.length).map(each => editDistance(each, asked)),
  );
}

/** Whether three letters or more begin the name and go on in its order, as a code made from memory does. */
function abbreviates(asked: string, name: string): boolean {
  if (asked.length < 3 || asked[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === asked[at]) at++;
  return at === asked.length;
}

/** Without case, accents or vowel signs. */
function plain(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Letters to insert, delete or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
