const ORDINALS = [
  'primer',
  'segundo',
  'tercer',
  'cuarto',
  'quinto',
  'sexto',
  'séptimo',
  'octavo',
  'noveno',
  'décimo',
  'undécimo',
  'duodécimo',
  'decimotercer',
  'decimocuarto',
  'decimoquinto',
  'decimosexto',
  'decimoséptimo',
  'decimoctavo',
  'decimonoveno',
  'vigésimo',
];

/** The ordinal of a session of the Conference, from 1 to 20: "noveno", before "período". */
export function sessionOrdinal(session: number): string {
  const ordinal = ORDINALS[session - 1];
  if (ordinal === undefined) throw new RangeError(`session ${session}: no ordinal`);
  return ordinal;
}
