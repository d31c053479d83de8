/** `joined`: parties that joined in each year. `total`: parties at its end. */
export const PARTY_YEARS_FIGURES = ['joined', 'total'] as const;
export type PartyYearsFigure = (typeof PARTY_YEARS_FIGURES)[number];

export interface PartyYearsOptions {
  readonly figure: PartyYearsFigure;
}
