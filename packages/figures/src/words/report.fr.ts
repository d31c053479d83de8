/** The report by its title, what it is, body, session, date and symbol, as a source names it; paragraphs follow. */
export const REPORT =
  '«\u202FBonnes pratiques, expériences et mesures pertinentes des États parties à l’issue des examens de pays\u202F», rapport du Secrétariat, Conférence des États parties à la Convention des Nations Unies contre la corruption, neuvième session, 4 octobre 2021 (CAC/COSP/2021/9)';

/** From where the number of parties is. */
export const TREATY_LIST =
  'Parties au 30 septembre 2021\u202F: nombre calculé d’après une copie de 2014 de l’état de la Convention tenu par l’Organisation des Nations Unies\u202F; parties ultérieures ajoutées par année, sans vérification.';
