import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('en');
const parties = (n: number): string => (n === 1 ? '1 party' : `${count(n)} parties`);

export const words: PartyYearsWords = {
  figures: {
    joined: {
      title: 'Parties to the Convention against Corruption, by year of joining',
      finding: ({ parties: all, most, mostYears }) =>
        `Of the ${parties(all)} on 30 September 2021, ${count(most)} joined in ${joinWords('en', mostYears)}, the largest number in one year.`,
      alt: rows =>
        `Bars by year, parties that joined: ${rows.map(({ row, parties: n }) => `${row}, ${count(n)}`).join('; ')}.`,
      legend: 'Parties that joined in the year',
    },
    total: {
      title: 'Parties to the Convention against Corruption, year by year',
      finding: ({ parties: all, half }) =>
        `${count(half.parties)} of the ${parties(all)} of 30 September 2021, more than half, had joined by the end of ${half.year}.`,
      alt: rows =>
        `Bars by year, parties at its end: ${rows.map(({ row, total }) => `${row}, ${count(total)}`).join('; ')}.`,
      legend: 'Parties at the end of the year; 2021: on 30 September',
    },
  },
  sentence: ({ row, parties: n, total, union }, isLast) =>
    `${row}: ${parties(n)} joined${union ? ', the European Union among them' : ''}; ${parties(total)} ${isLast ? 'on 30 September' : 'at the end of the year'}.`,
  caption: 'Parties by year of joining, up to 30 September 2021.',
  columns: { year: 'Year', parties: 'Joined', total: 'Parties at its end *' },
  total: 'Parties on 30 September 2021',
  notes: ({ states, unionYear, unverified }) => [
    'A party counts in the year in which it ratified, accepted, approved, acceded to or succeeded to the Convention, which is not always the year in which the Convention entered into force for it. * 2021: on 30 September.',
    ...(unionYear
      ? [`The European Union counts as one party, in ${unionYear}; the others are ${count(states)} States.`]
      : []),
    ...(unverified
      ? [`For ${parties(unverified)} the day is not verified; the year alone counts here.`]
      : []),
  ],
  source: 'United Nations Treaty Collection, chapter XVIII.14; status on 30 September 2021 (derived).',
};
