const ORDINALS = [
  'première',
  'deuxième',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
  'onzième',
  'douzième',
  'treizième',
  'quatorzième',
  'quinzième',
  'seizième',
  'dix-septième',
  'dix-huitième',
  'dix-neuvième',
  'vingtième',
];

/** The ordinal of a session of the Conference, from 1 to 20: "neuvième", before "session". */
export function sessionOrdinal(session: number): string {
  const ordinal = ORDINALS[session - 1];
  if (ordinal === undefined) throw new RangeError(`session ${session}: no ordinal`);
  return ordinal;
}
