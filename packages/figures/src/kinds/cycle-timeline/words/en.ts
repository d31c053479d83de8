import type { CycleTimelineFacts } from '../facts.js';
import { eventWords } from './event.en.js';
import type { CycleTimelineWords } from './cycle-timeline-words.js';
import { dateWords, monthName } from '../../../language/dates.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';

const { count } = numbers('en');
const longMonth = monthName('en', 'long');
const shortMonth = monthName('en', 'short');

const TITLES = {
  all: 'How the two review cycles ran',
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

export const words: CycleTimelineWords = {
  title: (kinds, years) => (years ? `${TITLES[kinds]}, ${years[0]}–${years[1]}` : TITLES[kinds]),
  finding: (facts, counted) => {
    const { requests, firstRequest, lastRequest, stated, updated } = facts;
    return counted
      ? `From ${firstRequest} to ${lastRequest}, ${count(requests)} notes verbales asked for information; by September 2021, ${count(stated)} States had provided it, ${count(updated)} of them with new information.`
      : `${cyclesWords(facts)}.`;
  },
  alt: (facts, { first, last, events, counts }) =>
    `A timeline down the years, ${first} to ${last}, with ${count(events)} events${counts ? ` and ${count(counts)} stated counts` : ''}; the table lists them. ${cyclesWords(facts)}; no source held states an end.`,
  legend: [
    ['day', 'Day known'],
    ['month', 'Only the month known'],
    ['year', 'Only the year known'],
    ['range', 'Several days'],
    ['cycle-1', 'First cycle: no end stated'],
    ['cycle-2', 'Second cycle: no end stated'],
  ],
  months: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  years: (first, last) => (first === last ? String(first) : `${first}–${last}`),
  counts: 'Counts stated in the report',
  event: eventWords,
  pictureDate: ({ kind, date, precision }) => {
    const words = dateWords(date, precision, shortMonth);
    return kind === 'cycle' ? `from ${words}` : precision === 'year' ? `in ${words}` : words;
  },
  sentence: (row, facts) => {
    const { title, clause } = eventWords(row, facts);
    const when = dateWords(row.date, row.precision, longMonth);
    if (row.kind === 'count')
      return `${count(row.value ?? 0)} States ${clause}, as the report states for ${when}.`;
    const preposition = { day: 'on', month: 'in', year: 'in', range: 'on' }[row.precision];
    return `${title}: ${clause} ${preposition} ${when}${row.precision === 'year' ? ' (only the year is known)' : ''}.`;
  },
  caption: 'Events and stated counts of States. Dates as year, month and day, as far as they are known.',
  columns: { event: 'Event or count', date: 'Date', states: 'States', source: 'Source' },
  documents: {
    report: 'Report',
    'unodc-mechanism': 'UNODC, page on the Mechanism',
  },
  place: (document, paragraph, footnote) =>
    [document, paragraph === null ? '' : `para ${paragraph}`, footnote === null ? '' : `footnote ${footnote}`]
      .filter(Boolean)
      .join(', '),
  notes: [
    'Across: where in its year an event falls. What is known by its month or year only is drawn as that month or year. No source held states when either cycle ends.',
  ],
  source:
    'Report by the Secretariat, Conference of the States Parties, ninth session, 4 October 2021, paras 1–6, footnotes 1–5; UN documents and pages named in the table.',
};
