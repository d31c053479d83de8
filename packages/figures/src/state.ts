import type { ParticipationStatus, RegionalGroupId } from '@uncac-figures/dataset';

/** What the figures say about one State (or the European Union): a row of the States file. */
export interface StateFacts {
  /** ISO 3166 alpha-3. */
  readonly iso3: string;
  /** UN short name in the reader's language, as in a list. */
  readonly name: string;
  /** The name as it stands in a sentence, such as "the Gambia". */
  readonly nameInText: string;
  readonly group: RegionalGroupId | null;
  readonly status: ParticipationStatus;
}
