const ORDINALS = [
  'الأولى',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
  'الحادية عشرة',
  'الثانية عشرة',
  'الثالثة عشرة',
  'الرابعة عشرة',
  'الخامسة عشرة',
  'السادسة عشرة',
  'السابعة عشرة',
  'الثامنة عشرة',
  'التاسعة عشرة',
  'العشرون',
];

/** The ordinal of a session of the Conference, from 1 to 20: "التاسعة", after "الدورة". */
export function sessionOrdinal(session: number): string {
  const ordinal = ORDINALS[session - 1];
  if (ordinal === undefined) throw new RangeError(`session ${session}: no ordinal`);
  return ordinal;
}
