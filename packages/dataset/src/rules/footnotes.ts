import { lastEdition } from '../derive/last-edition.js';
import { statedTotal } from '../derive/stated-total.js';
import type { Rule } from './rule.js';

/** Names are listed in the two footnotes of the edition, and lost from the one on all that provided information. */
export const footnoteUnknown: Rule = {
  name: 'footnote-unknown',
  reads: ['footnote-listings', 'lost-listings', 'editions'],
  check: ({ tables, problem }) => {
    const { newFootnote, providedFootnote } = lastEdition(tables);
    return [
      ...tables.footnoteListings
        .filter(({ footnote }) => footnote !== newFootnote && footnote !== providedFootnote)
        .map(row =>
          problem(row, 'footnote', 'footnote-unknown', `not ${newFootnote} or ${providedFootnote}`),
        ),
      ...tables.lostListings
        .filter(({ footnote }) => footnote !== providedFootnote)
        .map(row => problem(row, 'footnote', 'footnote-unknown', `not ${providedFootnote}`)),
    ];
  },
};

/** The places in a footnote are 1, 2, 3 and so on, in the order of the file. */
export const footnotePosition: Rule = {
  name: 'footnote-position',
  reads: ['footnote-listings'],
  check: ({ tables, problem }) =>
    [...new Set(tables.footnoteListings.map(({ footnote }) => footnote))].flatMap(footnote =>
      tables.footnoteListings
        .filter(row => row.footnote === footnote)
        .flatMap((row, index) =>
          row.position === index + 1
            ? []
            : [problem(row, 'position', 'footnote-position', `expected ${index + 1}`)],
        ),
    ),
};

/** A footnote names a State once. */
export const footnoteTwice: Rule = {
  name: 'footnote-twice',
  reads: ['footnote-listings'],
  check: ({ tables, problem }) => {
    const seen = new Set<string>();
    return tables.footnoteListings.flatMap(row => {
      const key = `${row.footnote} ${row.iso3}`;
      if (seen.has(key))
        return [problem(row, 'iso3', 'footnote-twice', `stands already in footnote ${row.footnote}`)];
      seen.add(key);
      return [];
    });
  },
};

/** Whoever a footnote names was a party. */
export const footnoteParty: Rule = {
  name: 'footnote-party',
  reads: ['footnote-listings', 'treaty-actions'],
  check: ({ tables, problem }) => {
    const parties = new Set(tables.treatyActions.filter(({ party }) => party).map(({ iso3 }) => iso3));
    return tables.footnoteListings.flatMap(row =>
      parties.has(row.iso3) ? [] : [problem(row, 'iso3', 'footnote-party', 'not a party')],
    );
  },
};

/** The footnote on new information names as many States as the report states. */
export const footnoteCount: Rule = {
  name: 'footnote-count',
  after: 'total-absent',
  reads: ['footnote-listings', 'observations', 'editions'],
  check: ({ tables, inTable }) => {
    const { newFootnote } = lastEdition(tables);
    const named = tables.footnoteListings.filter(({ footnote }) => footnote === newFootnote).length;
    const stated = statedTotal(tables.observations, 'stated-updated');
    if (named === stated) return [];
    const message = `footnote ${newFootnote} names ${named} States, stated-updated is ${stated}`;
    return [inTable('footnote-listings', 'footnote-count', message)];
  },
};

/** The footnotes name no more States than the report states. */
export const listedExceedsStated: Rule = {
  name: 'listed-exceeds-stated',
  after: 'total-absent',
  reads: ['footnote-listings', 'observations'],
  check: ({ tables, inTable }) => {
    const named = new Set(tables.footnoteListings.map(({ iso3 }) => iso3)).size;
    const stated = statedTotal(tables.observations, 'stated-provided');
    if (named <= stated) return [];
    const message = `the footnotes name ${named} States, stated-provided is ${stated}`;
    return [inTable('footnote-listings', 'listed-exceeds-stated', message)];
  },
};
