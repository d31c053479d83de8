/** The figures of parties by year. */
export const PARTY_YEARS_FIGURES = ['joined'] as const;
export type PartyYearsFigure = (typeof PARTY_YEARS_FIGURES)[number];

export interface PartyYearsOptions {
  readonly figure: PartyYearsFigure;
}
