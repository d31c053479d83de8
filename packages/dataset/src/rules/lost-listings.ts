import type { LostListingRow, SourceTables } from '../dataset.js';
import { deriveParticipation } from '../derive/participation.js';
import { lastEdition } from '../derive/last-edition.js';
import { statedTotal } from '../derive/stated-total.js';
import type { Rule } from './rule.js';

const READS = ['lost-listings', 'footnote-listings', 'treaty-actions', 'states', 'state-names', 'editions'];

/** A State whose place in the footnote is lost is not listed there, and was a party. */
export const lostListing: Rule = {
  name: 'lost-listing',
  reads: READS,
  check: ({ tables, problem }) => {
    const listed = new Set(places(tables).keys());
    const parties = new Set(tables.treatyActions.filter(({ party }) => party).map(({ iso3 }) => iso3));
    return tables.lostListings.flatMap(row => {
      if (listed.has(row.iso3)) return [problem(row, 'iso3', 'lost-listing', 'stands in the footnote')];
      return parties.has(row.iso3) ? [] : [problem(row, 'iso3', 'lost-listing', 'not a party')];
    });
  },
};

/** A lost run lies between two States that follow each other in the footnote. */
export const lostRun: Rule = {
  name: 'lost-run',
  reads: READS,
  check: ({ tables, problem }) => {
    const place = places(tables);
    return tables.lostListings.flatMap(row => {
      const after = place.get(row.after);
      if (after !== undefined && place.get(row.before) === after + 1) return [];
      return [problem(row, 'before', 'lost-run', `does not follow ${row.after} in the footnote`)];
    });
  },
};

/** The State's English name is between those of the two States in the alphabet: the footnote is in English order. */
export const lostPlace: Rule = {
  name: 'lost-place',
  reads: READS,
  check: ({ tables, problem }) => {
    const between = alphabet(tables);
    return tables.lostListings.flatMap(row =>
      between(row.iso3, row)
        ? []
        : [problem(row, 'iso3', 'lost-place', `not between ${row.after} and ${row.before}`)],
    );
  },
};

/** Every party whose name lies in a lost run has a row. */
export const lostListingAbsent: Rule = {
  name: 'lost-listing-absent',
  reads: READS,
  check: ({ tables, problem }) => {
    const between = alphabet(tables);
    const listed = places(tables);
    const lost = new Set(tables.lostListings.map(({ iso3 }) => iso3));
    return tables.treatyActions
      .filter(({ iso3, party }) => party && !listed.has(iso3) && !lost.has(iso3))
      .filter(({ iso3 }) => tables.lostListings.some(run => between(iso3, run)))
      .map(row =>
        problem(
          row,
          'iso3',
          'lost-listing-absent',
          'its place in the footnote is lost: has no row in lost-listings',
        ),
      );
  },
};

/** The lost places are enough for the States that no footnote names. */
export const lostTooFew: Rule = {
  name: 'lost-too-few',
  after: 'total-absent',
  reads: [...READS, 'observations'],
  check: ({ tables, inTable }) => {
    const possible = deriveParticipation(tables).filter(({ status }) => POSSIBLE.has(status)).length;
    const stated = statedTotal(tables.observations, 'stated-provided');
    if (possible >= stated) return [];
    return [
      inTable('lost-listings', 'lost-too-few', `with them ${possible} States, stated-provided is ${stated}`),
    ];
  },
};

const POSSIBLE: ReadonlySet<string> = new Set(['new', 'earlier-only', 'not-known']);

function places(tables: SourceTables): ReadonlyMap<string, number> {
  const { providedFootnote } = lastEdition(tables);
  const listings = tables.footnoteListings.filter(row => row.footnote === providedFootnote);
  return new Map(listings.map(row => [row.iso3, row.position]));
}

function alphabet({ stateNames }: SourceTables): (iso3: string, run: LostListingRow) => boolean {
  const names = new Map(stateNames.en.map(row => [row.iso3, row.name]));
  const { compare } = new Intl.Collator('en');
  const follows = (earlier: string, later: string) =>
    compare(names.get(earlier) ?? '', names.get(later) ?? '') < 0;
  return (iso3, { after, before }) => follows(after, iso3) && follows(iso3, before);
}
