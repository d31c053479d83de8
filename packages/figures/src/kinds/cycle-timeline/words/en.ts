import { countsMonth } from '../../../words/edition.en.js';
import type { EditionFacts } from '../../../model/edition.js';
import type { CycleTimelineFacts } from '../facts.js';
import { eventWords } from './event.en.js';
import type { CycleTimelineWords } from './cycle-timeline-words.js';
import { dateWords, monthName } from '../../../language/dates.js';
import { joinWords } from '../../../language/join-words.js';
import { report } from '../../../words/report.en.js';
import { numbers } from '../../../language/numbers.js';

const { count } = numbers('en');
/** Numbers below ten are written in words. */
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const states = (n: number): string => (n === 1 ? '1 State' : `${count(n)} States`);
const longMonth = monthName('en', 'long');
const shortMonth = monthName('en', 'short');

const TITLES = {
  all: 'Timeline of the two review cycles',
  convention: 'The Convention and the two review cycles',
  requests: 'Requests for information in the two review cycles',
  reports: 'Reports in the two review cycles',
  decisions: 'Decisions and sessions in the two review cycles',
} as const;

const CYCLES = ['first', 'second'];

/** "The first cycle started in 2010 and reviews chapters III and IV of the Convention; …" */
const cyclesWords = ({ cycles }: CycleTimelineFacts): string =>
  cycles
    .map(({ cycle, start, startPrecision, chapters }, index) => {
      const when = dateWords(start, startPrecision, longMonth);
      const which = CYCLES[cycle - 1] ?? String(cycle);
      return index === 0
        ? `The ${which} cycle started in ${when} and reviews chapters ${joinWords('en', chapters)} of the Convention`
        : `the ${which} started in ${when} and reviews chapters ${joinWords('en', chapters)}`;
    })
    .join('; ');

export const words = (edition: EditionFacts): CycleTimelineWords => ({
  title: (kinds, years) => (years ? `${TITLES[kinds]}, ${years[0]}–${years[1]}` : TITLES[kinds]),
  finding: (facts, counted) => {
    const { requests, firstRequest, lastRequest, stated, updated } = facts;
    return counted
      ? `From ${firstRequest} to ${lastRequest} the Secretariat asked for information in ${SMALL[requests] ?? count(requests)} ${requests === 1 ? 'note verbale' : 'notes verbales'}; by ${countsMonth(edition)}, ${states(stated)} had provided information, and new information had been collected from ${count(updated)}.`
      : `${cyclesWords(facts)}.`;
  },
  alt: (facts, { first, last, events, counts }) =>
    `A vertical timeline, from ${first} to ${last}, with ${count(events)} events${counts ? ` and ${count(counts)} numbers given in the report` : ''}; the table lists them. ${cyclesWords(facts)}; none of the sources used gives an end date.`,
  legend: [
    ['day', 'Day known'],
    ['month', 'Only the month known'],
    ['year', 'Only the year known'],
    ['range', 'Several days'],
    ['cycle-1', 'First cycle: no end date given'],
    ['cycle-2', 'Second cycle: no end date given'],
  ],
  months: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  years: (first, last) => (first === last ? String(first) : `${first}–${last}`),
  counts: 'Numbers given in the report',
  event: eventWords,
  pictureDate: ({ kind, date, precision }) => {
    const words = dateWords(date, precision, shortMonth);
    return kind === 'cycle' ? `from ${words}` : precision === 'year' ? `in ${words}` : words;
  },
  sentence: (row, facts) => {
    const { title, clause } = eventWords(row, facts);
    const when = dateWords(row.date, row.precision, longMonth);
    if (row.kind === 'count')
      return `According to the report, ${clause.replace('#', states(row.value ?? 0))} by ${when}.`;
    const preposition = { day: 'on', month: 'in', year: 'in', range: 'on' }[row.precision];
    return `${title}: ${preposition} ${when}${row.precision === 'year' ? ' (only the year is known)' : ''}, ${clause}.`;
  },
  caption: 'Events, and numbers of States given in the report, with dates as far as they are known.',
  columns: { event: 'Event or number', date: 'Date', states: 'States', source: 'Source' },
  documents: {
    report: 'Report',
    'unodc-mechanism': 'UNODC, page on the Mechanism',
  },
  place: (document, paragraph, footnote) =>
    [
      document,
      paragraph === null ? '' : `para. ${paragraph}`,
      footnote === null ? '' : `footnote ${footnote}`,
    ]
      .filter(Boolean)
      .join(', '),
  notes: [
    'Each event is placed by its date within the year; where only the month or year is known, the bar covers all of it. None of the sources used gives an end date for either cycle.',
  ],
  source: `${report(edition)}, paras. ${edition.firstBackgroundParagraph}–${edition.lastBackgroundParagraph}, footnotes ${edition.firstFootnote}–${edition.providedFootnote}; United Nations documents and pages named in the table.`,
});
