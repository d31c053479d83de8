import type { Dataset, SourceTables } from '../dataset.js';
import { lastEdition } from './last-edition.js';
import { deriveObservations } from './observations.js';
import { deriveParticipation } from './participation.js';

/** Adds the derived rows to the tables. */
export function deriveDataset(tables: SourceTables, version: string): Dataset {
  const parties = new Set(tables.treatyActions.filter(({ party }) => party).map(({ iso3 }) => iso3));
  const states = tables.states.map(row => ({ ...row, party: parties.has(row.iso3) }));
  const participation = deriveParticipation(tables);
  const derived = deriveObservations(lastEdition(tables), tables.observations, states, participation);
  return { ...tables, version, states, participation, observations: [...tables.observations, ...derived] };
}
