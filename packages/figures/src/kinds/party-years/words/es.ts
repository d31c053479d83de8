import { countedNoun } from '../../../language/counted-noun.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import { TREATY_LIST } from '../../../words/report.es.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('es');
const counted = countedNoun('es');
const parties = (n: number): string => counted(n, 'parte', 'partes');
const states = (n: number): string => counted(n, 'Estado', 'Estados');
const deposited = (n: number): string => counted(n, 'instrumento depositado', 'instrumentos depositados');

export const words: PartyYearsWords = {
  figures: {
    joined: {
      title: 'Ratificaciones de la Convención contra la Corrupción y adhesiones, por año',
      finding: ({ parties: all, most, mostYears }) =>
        `De las ${parties(all)} al 30 de septiembre de 2021, ${counted(most, 'depositó su instrumento', 'depositaron su instrumento')} en ${joinWords('es', mostYears)}, el mayor número en un solo año.`,
      alt: rows =>
        `Gráfico de barras por año, instrumentos depositados: ${rows.map(({ row, parties: n }) => `${row}, ${count(n)}`).join('; ')}.`,
      legend: 'Instrumentos depositados en el año',
    },
    total: {
      title: 'Ratificaciones de la Convención contra la Corrupción y adhesiones, total acumulado',
      finding: ({ parties: all, half }) =>
        `De las ${parties(all)} al 30 de septiembre de 2021, ${count(half.parties)}, es decir, más de la mitad, habían depositado su instrumento a fines de ${half.year}.`,
      alt: rows =>
        `Gráfico de barras por año, instrumentos depositados al final del año: ${rows.map(({ row, total }) => `${row}, ${count(total)}`).join('; ')}.`,
      legend: 'Total depositado al final del año; 2021: al 30 de septiembre',
    },
  },
  sentence: ({ row, parties: n, total, union }, isLast) =>
    `${row}: ${deposited(n)}${union ? ', entre ellos el de la Unión Europea' : ''}; ${count(total)} en total ${isLast ? 'al 30 de septiembre' : 'al final del año'}.`,
  caption: 'Instrumentos de ratificación o adhesión depositados, por año, hasta el 30 de septiembre de 2021.',
  columns: { year: 'Año', parties: 'Depositados', total: 'Total al final del año *' },
  total: 'Partes al 30 de septiembre de 2021',
  notes: ({ states: n, unionYear, unverified }) => [
    'Cada parte se cuenta en el año en que depositó su instrumento de ratificación, aceptación, aprobación, adhesión o sucesión. La Convención entra en vigor para una parte el trigésimo día después del depósito, y no lo hizo para ninguna antes de entrar en vigor la propia Convención. * 2021: al 30 de septiembre.',
    ...(unionYear
      ? [`La Unión Europea se cuenta como una parte, en ${unionYear}; las demás son ${states(n)}.`]
      : []),
    ...(unverified
      ? [`En el caso de ${parties(unverified)}, el día no está verificado; aquí se utiliza solo el año.`]
      : []),
  ],
  source: `Convención de las Naciones Unidas contra la Corrupción: Tratados multilaterales depositados en poder del Secretario General, capítulo XVIII.14. ${TREATY_LIST}`,
};
