const ORDINALS = [
  'первая',
  'вторая',
  'третья',
  'четвертая',
  'пятая',
  'шестая',
  'седьмая',
  'восьмая',
  'девятая',
  'десятая',
  'одиннадцатая',
  'двенадцатая',
  'тринадцатая',
  'четырнадцатая',
  'пятнадцатая',
  'шестнадцатая',
  'семнадцатая',
  'восемнадцатая',
  'девятнадцатая',
  'двадцатая',
];

/** The ordinal of a session of the Conference, from 1 to 20: "девятая", before "сессия". */
export function sessionOrdinal(session: number): string {
  const ordinal = ORDINALS[session - 1];
  if (ordinal === undefined) throw new RangeError(`session ${session}: no ordinal`);
  return ordinal;
}

/** In the genitive: "девятой". */
export const ofSession = (session: number): string =>
  sessionOrdinal(session).replace(/ья$/u, 'ьей').replace(/ая$/u, 'ой');
