/** Closed vocabularies of the data. Each is an array in its own order and a type of the values. */

/** The five regional groups of United Nations Member States, in the order the United Nations lists them. */
export const REGIONAL_GROUPS = [
  'african',
  'asia-pacific',
  'eastern-european',
  'latin-american-caribbean',
  'western-european-other',
] as const;
export type RegionalGroupId = (typeof REGIONAL_GROUPS)[number];

/**
 * What may be said about a State's part in the reporting by September 2021.
 *
 * - `new-2021`: named, with new information in 2021 (footnote 4);
 * - `earlier-only`: named in the list of all who provided information (footnote 5), not among those of 2021;
 * - `not-known`: a party whose place in the alphabet of footnote 5 is lost in the text held here;
 * - `not-named`: a party that the text held here does not name; the text is incomplete, so nothing follows from it;
 * - `not-a-party`: not a party to the Convention on 30 September 2021.
 */
export const PARTICIPATION_STATUSES = [
  'new-2021',
  'earlier-only',
  'not-known',
  'not-named',
  'not-a-party',
] as const;
export type ParticipationStatus = (typeof PARTICIPATION_STATUSES)[number];

/** How an observation came about. Zero is a value; the last three are not values. */
export const OBSERVATION_STATUSES = [
  'observed',
  'derived',
  'not-itemised',
  'not-available-in-source',
  'not-applicable',
] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];
