/** The report by its title, what it is, body, session, date and symbol, as a source names it; paragraphs follow. */
export const REPORT =
  '“Good practices and experiences of, and relevant measures taken by, States parties after the completion of the country reviews”, report by the Secretariat, Conference of the States Parties to the United Nations Convention against Corruption, ninth session, 4 October 2021 (CAC/COSP/2021/9)';

/** From where the number of parties is. */
export const TREATY_LIST =
  'Parties as at 30 September 2021: derived from a 2014 copy of the United Nations treaty list; later parties added by year, not verified.';
