const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

/** The ordinal of a session of the Conference, from 1 to 20: "ninth". */
export function sessionOrdinal(session: number): string {
  const ordinal = ORDINALS[session - 1];
  if (ordinal === undefined) throw new RangeError(`session ${session}: no ordinal`);
  return ordinal;
}
