import { countedNoun } from '../../../language/counted-noun.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('fr');
const counted = countedNoun('fr');
const parties = (n: number): string => counted(n, 'partie', 'parties');
const states = (n: number): string => counted(n, 'État', 'États');
const newParties = (n: number): string => counted(n, 'nouvelle partie', 'nouvelles parties');

export const words: PartyYearsWords = {
  figures: {
    joined: {
      title: 'Nouvelles parties à la Convention contre la corruption, par année',
      finding: ({ parties: all, most, mostYears }) =>
        `Sur les ${parties(all)} au 30 septembre 2021, ${count(most)} le sont devenues en ${joinWords('fr', mostYears)}, soit le nombre le plus élevé en une année.`,
      alt: rows =>
        `Barres par année, nouvelles parties\u202F: ${rows.map(({ row, parties: n }) => `${row}, ${count(n)}`).join('\u202F; ')}.`,
      legend: 'Nouvelles parties dans l’année',
    },
    total: {
      title: 'Parties à la Convention contre la corruption, année après année',
      finding: ({ parties: all, half }) =>
        `Sur les ${parties(all)} au 30 septembre 2021, ${count(half.parties)}, soit plus de la moitié, l’étaient déjà à la fin de ${half.year}.`,
      alt: rows =>
        `Barres par année, parties à la fin de celle-ci\u202F: ${rows.map(({ row, total }) => `${row}, ${count(total)}`).join('\u202F; ')}.`,
      legend: 'Parties à la fin de l’année\u202F; 2021\u202F: au 30 septembre',
    },
  },
  sentence: ({ row, parties: n, total, union }, isLast) =>
    `${row}\u202F: ${newParties(n)}${union ? ', dont l’Union européenne' : ''}\u202F; ${parties(total)} ${isLast ? 'au 30 septembre' : 'à la fin de l’année'}.`,
  caption: 'Nouvelles parties par année, jusqu’au 30 septembre 2021.',
  columns: { year: 'Année', parties: 'Nouvelles parties', total: 'Parties à la fin de l’année *' },
  total: 'Parties au 30 septembre 2021',
  notes: ({ states: n, unionYear, unverified }) => [
    'Une partie est comptée dans l’année où elle a ratifié, accepté ou approuvé la Convention, y a adhéré ou y a succédé, qui n’est pas toujours celle où la Convention est entrée en vigueur à son égard. * 2021\u202F: au 30 septembre.',
    ...(unionYear
      ? [`L’Union européenne compte pour une partie, en ${unionYear}\u202F; les autres sont ${states(n)}.`]
      : []),
    ...(unverified
      ? [`Pour ${parties(unverified)}, le jour n’est pas vérifié\u202F; seule l’année compte ici.`]
      : []),
  ],
  source:
    'Collection des traités des Nations Unies, chapitre XVIII.14\u202F; état du traité au 30 septembre 2021 (calculé).',
};
