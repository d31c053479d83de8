import { partiesDay, partiesDayInYear } from '../../../words/edition.es.js';
import { partiesYear, type EditionFacts } from '../../../model/edition.js';
import { countedNoun } from '../../../language/counted-noun.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import { treatyList } from '../../../words/report.es.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('es');
const counted = countedNoun('es');
const parties = (n: number): string => counted(n, 'parte', 'partes');
const states = (n: number): string => counted(n, 'Estado', 'Estados');
const deposited = (n: number): string => counted(n, 'instrumento depositado', 'instrumentos depositados');

export const words = (edition: EditionFacts): PartyYearsWords => ({
  figures: {
    joined: {
      title: 'Ratificaciones de la Convención contra la Corrupción y adhesiones, por año',
      finding: ({ parties: all, most, mostYears }) =>
        `De las ${parties(all)} al ${partiesDay(edition)}, ${counted(most, 'depositó su instrumento', 'depositaron su instrumento')} en ${joinWords('es', mostYears)}, el mayor número en un solo año.`,
      alt: rows =>
        `Gráfico de barras por año, instrumentos depositados: ${rows.map(({ row, parties: n }) => `${row}, ${count(n)}`).join('; ')}.`,
      legend: 'Instrumentos depositados en el año',
    },
    total: {
      title: 'Ratificaciones de la Convención contra la Corrupción y adhesiones, total acumulado',
      finding: ({ parties: all, half }) =>
        `De las ${parties(all)} al ${partiesDay(edition)}, ${count(half.parties)}, es decir, más de la mitad, habían depositado su instrumento a fines de ${half.year}.`,
      alt: rows =>
        `Gráfico de barras por año, instrumentos depositados al final del año: ${rows.map(({ row, total }) => `${row}, ${count(total)}`).join('; ')}.`,
      legend: `Total depositado al final del año; ${partiesYear(edition)}: al ${partiesDayInYear(edition)}`,
    },
  },
  sentence: ({ row, parties: n, total, union }, isLast) =>
    `${row}: ${deposited(n)}${union ? ', entre ellos el de la Unión Europea' : ''}; ${count(total)} en total ${isLast ? `al ${partiesDayInYear(edition)}` : 'al final del año'}.`,
  caption: `Instrumentos de ratificación o adhesión depositados, por año, hasta el ${partiesDay(edition)}.`,
  columns: { year: 'Año', parties: 'Depositados', total: 'Total al final del año *' },
  total: `Partes al ${partiesDay(edition)}`,
  notes: ({ states: n, unionYear, unverified }) => [
    `Cada parte se cuenta en el año en que depositó su instrumento de ratificación, aceptación, aprobación, adhesión o sucesión. La Convención entra en vigor para una parte el trigésimo día después del depósito, y no lo hizo para ninguna antes de entrar en vigor la propia Convención. * ${partiesYear(edition)}: al ${partiesDayInYear(edition)}.`,
    ...(unionYear
      ? [`La Unión Europea se cuenta como una parte, en ${unionYear}; las demás son ${states(n)}.`]
      : []),
    ...(unverified
      ? [`En el caso de ${parties(unverified)}, el día no está verificado; aquí se utiliza solo el año.`]
      : []),
  ],
  source: `Convención de las Naciones Unidas contra la Corrupción: Tratados multilaterales depositados en poder del Secretario General, capítulo XVIII.14. ${treatyList(edition)}`,
});
