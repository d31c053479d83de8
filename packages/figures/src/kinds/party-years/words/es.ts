import { countedNoun } from '../../../language/counted-noun.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('es');
const counted = countedNoun('es');
const parties = (n: number): string => counted(n, 'parte', 'partes');
const states = (n: number): string => counted(n, 'Estado', 'Estados');
const newParties = (n: number): string => counted(n, 'parte nueva', 'partes nuevas');

export const words: PartyYearsWords = {
  figures: {
    joined: {
      title: 'Partes nuevas en la Convención contra la Corrupción, por año',
      finding: ({ parties: all, most, mostYears }) =>
        `De las ${parties(all)} al 30 de septiembre de 2021, ${count(most)} se sumaron a la Convención en ${joinWords('es', mostYears)}, el mayor número en un solo año.`,
      alt: rows =>
        `Barras por año, partes nuevas: ${rows.map(({ row, parties: n }) => `${row}, ${count(n)}`).join('; ')}.`,
      legend: 'Partes nuevas en el año',
    },
    total: {
      title: 'Partes en la Convención contra la Corrupción, año tras año',
      finding: ({ parties: all, half }) =>
        `De las ${parties(all)} al 30 de septiembre de 2021, ${count(half.parties)}, es decir, más de la mitad, se habían sumado a la Convención a fines de ${half.year}.`,
      alt: rows =>
        `Barras por año, partes al final de este: ${rows.map(({ row, total }) => `${row}, ${count(total)}`).join('; ')}.`,
      legend: 'Partes al final del año; 2021: al 30 de septiembre',
    },
  },
  sentence: ({ row, parties: n, total, union }, isLast) =>
    `${row}: ${newParties(n)}${union ? ', entre ellas la Unión Europea' : ''}; ${parties(total)} ${isLast ? 'al 30 de septiembre' : 'al final del año'}.`,
  caption: 'Partes nuevas por año, hasta el 30 de septiembre de 2021.',
  columns: { year: 'Año', parties: 'Partes nuevas', total: 'Partes al final del año *' },
  total: 'Partes al 30 de septiembre de 2021',
  notes: ({ states: n, unionYear, unverified }) => [
    'Cada parte se cuenta en el año en que ratificó, aceptó o aprobó la Convención, se adhirió a ella o la asumió por sucesión, que no siempre es el año en que la Convención entró en vigor para esa parte. * 2021: al 30 de septiembre.',
    ...(unionYear
      ? [`La Unión Europea se cuenta como una parte, en ${unionYear}; las demás son ${states(n)}.`]
      : []),
    ...(unverified
      ? [`En el caso de ${parties(unverified)}, el día no está verificado; aquí cuenta solo el año.`]
      : []),
  ],
  source:
    'Colección de Tratados de las Naciones Unidas, capítulo XVIII.14; situación del tratado al 30 de septiembre de 2021 (calculado).',
};
