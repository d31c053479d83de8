import { partiesDay, partiesDayInYear } from '../../../words/edition.fr.js';
import { partiesYear, type EditionFacts } from '../../../model/edition.js';
import { countedNoun } from '../../../language/counted-noun.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import { treatyList } from '../../../words/report.fr.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('fr');
const counted = countedNoun('fr');
const parties = (n: number): string => counted(n, 'partie', 'parties');
const states = (n: number): string => counted(n, 'État', 'États');
const deposited = (n: number): string => counted(n, 'instrument déposé', 'instruments déposés');

export const words = (edition: EditionFacts): PartyYearsWords => ({
  figures: {
    joined: {
      title: 'Ratifications de la Convention contre la corruption et adhésions, par année',
      finding: ({ parties: all, most, mostYears }) =>
        `Sur les ${parties(all)} au ${partiesDay(edition)}, ${counted(most, 'a déposé son instrument', 'ont déposé leur instrument')} en ${joinWords('fr', mostYears)}, soit le nombre le plus élevé en une année.`,
      alt: rows =>
        `Diagramme à barres par année, instruments déposés\u202F: ${rows.map(({ row, parties: n }) => `${row}, ${count(n)}`).join('\u202F; ')}.`,
      legend: 'Instruments déposés dans l’année',
    },
    total: {
      title: 'Ratifications de la Convention contre la corruption et adhésions, total cumulé',
      finding: ({ parties: all, half }) =>
        `Sur les ${parties(all)} au ${partiesDay(edition)}, ${count(half.parties)}, soit plus de la moitié, avaient déposé leur instrument à la fin de ${half.year}.`,
      alt: rows =>
        `Diagramme à barres par année, instruments déposés à la fin de l’année\u202F: ${rows.map(({ row, total }) => `${row}, ${count(total)}`).join('\u202F; ')}.`,
      legend: `Total déposé à la fin de l’année\u202F; ${partiesYear(edition)}\u202F: au ${partiesDayInYear(edition)}`,
    },
  },
  sentence: ({ row, parties: n, total, union }, isLast) =>
    `${row}\u202F: ${deposited(n)}${union ? ', dont celui de l’Union européenne' : ''}\u202F; ${count(total)} au total ${isLast ? `au ${partiesDayInYear(edition)}` : 'à la fin de l’année'}.`,
  caption: `Instruments de ratification ou d’adhésion déposés, par année, jusqu’au ${partiesDay(edition)}.`,
  columns: { year: 'Année', parties: 'Instruments déposés', total: 'Total à la fin de l’année *' },
  total: `Parties au ${partiesDay(edition)}`,
  notes: ({ states: n, unionYear, unverified }) => [
    `Chaque partie est comptée dans l’année où elle a déposé son instrument de ratification, d’acceptation, d’approbation, d’adhésion ou de succession. La Convention entre en vigueur à l’égard d’une partie le trentième jour après le dépôt, et ne l’a fait pour aucune avant d’être elle-même en vigueur. * ${partiesYear(edition)}\u202F: au ${partiesDayInYear(edition)}.`,
    ...(unionYear
      ? [`L’Union européenne compte pour une partie, en ${unionYear}\u202F; les autres sont ${states(n)}.`]
      : []),
    ...(unverified
      ? [`Pour ${parties(unverified)}, le jour n’est pas vérifié\u202F; seule l’année est retenue ici.`]
      : []),
  ],
  source: `Convention des Nations Unies contre la corruption\u202F: Traités multilatéraux déposés auprès du Secrétaire général, chapitre XVIII.14. ${treatyList(edition)}`,
});
