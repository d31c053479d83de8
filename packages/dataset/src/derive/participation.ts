import type { ParticipationRow, SourceTables } from '../dataset.js';
import { lastEdition } from './last-edition.js';
import type { ParticipationStatus } from '../vocabularies.js';

/** One row for each State, in the order of the States: exactly one of the closed statuses. */
export function deriveParticipation(
  tables: Pick<SourceTables, 'editions' | 'states' | 'treatyActions' | 'footnoteListings' | 'lostListings'>,
): readonly ParticipationRow[] {
  const { newFootnote, providedFootnote } = lastEdition(tables);
  const parties = new Set(tables.treatyActions.filter(({ party }) => party).map(({ iso3 }) => iso3));
  const listed = (footnote: number) =>
    new Set(tables.footnoteListings.filter(row => row.footnote === footnote).map(({ iso3 }) => iso3));
  const updated = listed(newFootnote);
  const provided = listed(providedFootnote);
  const lost = new Set(tables.lostListings.map(({ iso3 }) => iso3));
  const status = (iso3: string): ParticipationStatus => {
    if (!parties.has(iso3)) return 'not-a-party';
    if (updated.has(iso3)) return 'new';
    if (provided.has(iso3)) return 'earlier-only';
    return lost.has(iso3) ? 'not-known' : 'not-named';
  };
  return tables.states.map(({ iso3 }) => ({ iso3, status: status(iso3) }));
}
