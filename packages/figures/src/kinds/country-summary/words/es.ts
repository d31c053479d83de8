import { countedNoun } from '../../../language/counted-noun.js';
import { numbers } from '../../../language/numbers.js';
import type { CountrySummaryWords } from './country-summary-words.js';

const { count } = numbers('es');
const counted = countedNoun('es');
const parties = (n: number): string => counted(n, 'parte', 'partes');
const states = (n: number): string => counted(n, 'Estado', 'Estados');

export const words: CountrySummaryWords = {
  titles: {
    all: 'Los Estados en el examen de la aplicación',
    'no-group': 'Fuera de los grupos regionales: el examen de la aplicación',
  },
  title: group => `${group} en el examen de la aplicación`,
  finding: ({ known, parties: all, updated }) =>
    `Al menos ${count(known)} de las ${parties(all)} del grupo constan por su nombre entre las que facilitaron información, ${count(updated)} de ellas con información nueva en 2021.`,
  noGroupFinding:
    'La Santa Sede y la Unión Europea son partes en la Convención y no pertenecen a ningún grupo regional.',
  sentence: (name, { known, parties: all, updated, earlier, high }) =>
    `${name}: al menos ${count(known)} de ${parties(all)} se conocen por su nombre, ${count(updated)} con información nueva en 2021 y ${count(earlier)} solo con información anterior. Posiblemente hasta ${count(high)}.`,
  allSentence: ({ stated, parties: all, named, updated, notItemised }) =>
    `Estados partes: en septiembre de 2021, ${count(stated)} de ${states(all)} habían facilitado información; ${count(named)} se conocen por su nombre, ${count(updated)} con información nueva en 2021 y ${count(named - updated)} solo con información anterior, y ${count(notItemised)} figuran sin desglosar.`,
  located: (sentence, where) => `${sentence} ${where}.`,
  where: {
    'new-2021': ({ updated }) => `Este Estado: entre esos ${count(updated)}`,
    'earlier-only': ({ earlier }) => `Este Estado: entre esos ${count(earlier)}`,
    'not-known': () => 'Este Estado: no se puede saber',
    'not-named': () => 'Este Estado: no se nombra',
    'not-a-party': () => '',
  },
  allLegend: ({ stated }) => ({
    possible: `Sin desglosar: entre los ${count(stated)}, no nombrados en el texto de que disponemos`,
    whole: 'Estados partes',
  }),
  notes: {
    all: [
      'El número de Estados partes se ha calculado a partir de la situación del tratado; el informe no indica ese número. La Unión Europea es parte y no se cuenta como Estado.',
    ],
    'no-group': ['La Unión Europea es parte y no se cuenta como Estado.'],
  },
};
