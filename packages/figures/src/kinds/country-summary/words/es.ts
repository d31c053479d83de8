import { countsMonth } from '../../../words/edition.es.js';
import { newYears, type EditionFacts } from '../../../model/edition.js';
import { countedNoun } from '../../../language/counted-noun.js';
import { numbers } from '../../../language/numbers.js';
import type { CountrySummaryWords } from './country-summary-words.js';

const { count } = numbers('es');
const counted = countedNoun('es');
const parties = (n: number): string => counted(n, 'parte', 'partes');
const states = (n: number): string => counted(n, 'Estado', 'Estados');

export const words = (edition: EditionFacts): CountrySummaryWords => ({
  titles: {
    all: 'Los Estados en el examen de la aplicación',
    'no-group': 'Fuera de los grupos regionales: el examen de la aplicación',
  },
  title: group => `${group} en el examen de la aplicación`,
  finding: ({ known, parties: all, updated }) =>
    `Al menos ${counted(known, `de las ${parties(all)} del grupo facilitó`, `de las ${parties(all)} del grupo facilitaron`)} información; en ${newYears(edition)} se obtuvo información nueva de ${count(updated)}.`,
  noGroupFinding:
    'La Santa Sede y la Unión Europea son partes en la Convención y no pertenecen a ningún grupo regional.',
  sentence: (name, { known, parties: all, updated, earlier, high }) =>
    `${name}: al menos ${counted(known, `de las ${parties(all)} facilitó`, `de las ${parties(all)} facilitaron`)} información; el texto disponible nombra a ${count(known)} (${count(updated)} con información nueva en ${newYears(edition)}, ${count(earlier)} solo con información anterior). El número puede llegar a ${count(high)}.`,
  allSentence: ({ stated, parties: all, named, updated, notItemised }) =>
    `Estados partes: en ${countsMonth(edition)}, ${counted(stated, `de los ${states(all)} había`, `de los ${states(all)} habían`)} facilitado información; el texto disponible nombra a ${count(named)} (${count(updated)} con información nueva en ${newYears(edition)}, ${count(named - updated)} solo con información anterior) y no nombra a ${count(notItemised)}.`,
  located: (sentence, where) => `${sentence} ${where}.`,
  where: {
    new: ({ updated }) => `Este Estado es uno de los ${count(updated)}`,
    'earlier-only': ({ earlier }) => `Este Estado es uno de los ${count(earlier)}`,
    'not-known': () => 'Este Estado: no se puede saber',
    'not-named': () => 'Este Estado: no se nombra',
    'not-a-party': () => '',
  },
  allLegend: ({ stated }) => ({
    possible: `No nombrados: entre los ${count(stated)}, pero no en el texto disponible`,
    whole: 'Estados partes',
  }),
  notes: {
    all: [
      'El número de Estados partes se ha calculado a partir de la lista de tratados; el documento no indica ese número. La Unión Europea es parte y no se cuenta como Estado.',
    ],
    'no-group': [],
  },
});
