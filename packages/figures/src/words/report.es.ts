/** The report by its title, what it is, body, session, date and symbol, as a source names it; paragraphs follow. */
export const REPORT =
  '«Buenas prácticas y experiencias de los Estados partes y medidas pertinentes adoptadas tras la conclusión de los exámenes de los países», nota de la Secretaría, Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Corrupción, noveno período de sesiones, 4 de octubre de 2021 (CAC/COSP/2021/9)';

/** From where the number of parties is. */
export const TREATY_LIST =
  'Partes al 30 de septiembre de 2021: número calculado a partir de una copia de 2014 de la lista de tratados de las Naciones Unidas; las partes posteriores se añadieron por año, sin verificar.';
