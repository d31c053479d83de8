import { partiesDay, partiesDayInYear } from '../../../words/edition.en.js';
import { partiesYear, type EditionFacts } from '../../../model/edition.js';
import { joinWords } from '../../../language/join-words.js';
import { treatyList } from '../../../words/report.en.js';
import { numbers } from '../../../language/numbers.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('en');
const parties = (n: number): string => (n === 1 ? '1 party' : `${count(n)} parties`);
const instruments = (n: number): string => (n === 1 ? '1 instrument' : `${count(n)} instruments`);

export const words = (edition: EditionFacts): PartyYearsWords => ({
  figures: {
    joined: {
      title: 'Ratifications of and accessions to the Convention against Corruption, by year',
      finding: ({ parties: all, most, mostYears }) =>
        `Of the ${parties(all)} as at ${partiesDay(edition)}, ${count(most)} deposited their instruments in ${joinWords('en', mostYears)}, the largest number in one year.`,
      alt: rows =>
        `Bar chart by year, instruments deposited: ${rows.map(({ row, parties: n }) => `${row}, ${count(n)}`).join('; ')}.`,
      legend: 'Instruments deposited in the year',
    },
    total: {
      title: 'Ratifications of and accessions to the Convention against Corruption, cumulative',
      finding: ({ parties: all, half }) =>
        `By the end of ${half.year}, ${count(half.parties)} of the ${count(all)} States and organizations that were parties as at ${partiesDay(edition)}, more than half, had deposited their instruments.`,
      alt: rows =>
        `Bar chart by year, instruments deposited by the end of it: ${rows.map(({ row, total }) => `${row}, ${count(total)}`).join('; ')}.`,
      legend: `Deposited by the end of the year; ${partiesYear(edition)}: by ${partiesDayInYear(edition)}`,
    },
  },
  sentence: ({ row, parties: n, total, union }, isLast) =>
    `${row}: ${instruments(n)} deposited${union ? ', including that of the European Union' : ''}; ${count(total)} in all ${isLast ? `by ${partiesDayInYear(edition)}` : 'by the end of the year'}.`,
  caption: `Instruments of ratification or accession deposited, by year, up to ${partiesDay(edition)}.`,
  columns: { year: 'Year', parties: 'Deposited', total: 'Deposited by its end *' },
  total: `Parties as at ${partiesDay(edition)}`,
  notes: ({ states, unionYear, unverified }) => [
    `Each party is counted in the year in which it deposited its instrument of ratification, acceptance, approval, accession or succession. The Convention enters into force for a party on the thirtieth day after the deposit, and did so for none before it was itself in force. * ${partiesYear(edition)}: by ${partiesDayInYear(edition)}.`,
    ...(unionYear
      ? [
          `The European Union is counted as one party, in ${unionYear}; the others are ${count(states)} States.`,
        ]
      : []),
    ...(unverified
      ? [`For ${parties(unverified)} the day is not verified, and only the year is used here.`]
      : []),
  ],
  source: `United Nations Convention against Corruption: Multilateral Treaties Deposited with the Secretary-General, chapter XVIII.14. ${treatyList(edition)}`,
});
