import type { ObservationStatus, ParticipationStatus, RegionalGroupId } from './vocabularies.js';

/** One State, observer or organisation of the Convention's treaty list. Key: `iso3`. */
export interface StateRow {
  readonly iso3: string;
  readonly iso2: string;
  readonly m49: string;
  /** `null` for the Holy See and the European Union, which are in no group. */
  readonly group: RegionalGroupId | null;
  readonly party: boolean;
}
export interface ParticipationRow {
  readonly iso3: string;
  readonly status: ParticipationStatus;
}
export interface ObservationRow {
  readonly id: string;
  readonly group: RegionalGroupId | null;
  readonly value: number | null;
  readonly status: ObservationStatus;
}
