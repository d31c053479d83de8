import type { ParticipationStatus, RegionalGroupId, TreatyAction } from '@uncac-figures/dataset';

/** The facts about one State, or the European Union, that figures use: a row of `states.<lang>.json`. */
export interface StateFacts {
  /** ISO 3166 alpha-3. */
  readonly iso3: string;
  /** ISO 3166 alpha-2. */
  readonly iso2: string;
  /** UN M49 code, three digits; `null` for the European Union. */
  readonly m49: string | null;
  /** UN short name in the reader's language, as in a list. */
  readonly name: string;
  /** The name as it is written in a sentence, such as "the Gambia". */
  readonly nameInText: string;
  readonly group: RegionalGroupId | null;
  readonly status: ParticipationStatus;
  readonly treaty: TreatyFacts;
}

/** What a State did to become a party to the Convention, from the treaty list. */
export interface TreatyFacts {
  /** Day of its signature, such as `2003-12-09`; `null` where it did not sign. */
  readonly signature: string | null;
  /**
   * How the State consented to be bound, such as `ratification`; `null` where the treaty list in the data has nothing.
   */
  readonly action: TreatyAction | null;
  /** A day, or a year alone. */
  readonly date: string | null;
  /** `false`: no source for the day was found, so `date` is the year alone. */
  readonly verified: boolean;
}
