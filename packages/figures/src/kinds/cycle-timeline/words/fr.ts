import { countsMonth } from '../../../words/edition.fr.js';
import type { EditionFacts } from '../../../model/edition.js';
import type { CycleTimelineFacts } from '../facts.js';
import { countedNoun } from '../../../language/counted-noun.js';
import { eventWords } from './event.fr.js';
import type { CycleTimelineWords } from './cycle-timeline-words.js';
import { longDate, shortDate, whenWords } from '../../../language/dates.fr.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import { report } from '../../../words/report.fr.js';

const { count } = numbers('fr');
const counted = countedNoun('fr');

/** Numbers below ten are written in words. */
const SMALL = ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const TITLES = {
  all: 'Chronologie des deux cycles d’examen',
  convention: 'La Convention et les deux cycles d’examen',
  requests: 'Demandes d’informations au cours des deux cycles d’examen',
  reports: 'Rapports au cours des deux cycles d’examen',
  decisions: 'Décisions et sessions au cours des deux cycles d’examen',
} as const;

const CYCLES = ['premier', 'deuxième'];

/** "Le premier cycle a commencé en 2010 et porte sur les chapitres III et IV de la Convention ; …" */
const cyclesWords = ({ cycles }: CycleTimelineFacts): string =>
  cycles
    .map(({ cycle, start, startPrecision, chapters }, index) => {
      const when = whenWords(start, startPrecision);
      const which = CYCLES[cycle - 1] ?? String(cycle);
      return index === 0
        ? `Le ${which} cycle a commencé ${when} et porte sur les chapitres ${joinWords('fr', chapters)} de la Convention`
        : `le ${which} a commencé ${when} et porte sur les chapitres ${joinWords('fr', chapters)}`;
    })
    .join('\u202F; ');

export const words = (edition: EditionFacts): CycleTimelineWords => ({
  title: (kinds, years) => (years ? `${TITLES[kinds]}, ${years[0]}-${years[1]}` : TITLES[kinds]),
  finding: (facts, isCounted) => {
    const { requests, firstRequest, lastRequest, stated, updated } = facts;
    return isCounted
      ? `De ${firstRequest} à ${lastRequest}, le Secrétariat a demandé des informations dans ${SMALL[requests] ?? count(requests)} ${requests === 1 ? 'note verbale' : 'notes verbales'}\u202F; en ${countsMonth(edition)}, ${counted(stated, 'État avait', 'États avaient')} communiqué des informations, et des informations nouvelles avaient été recueillies auprès de ${count(updated)} d’entre eux.`
      : `${cyclesWords(facts)}.`;
  },
  alt: (facts, { first, last, events, counts }) =>
    `Frise chronologique verticale, de ${first} à ${last}, avec ${counted(events, 'événement', 'événements')}${counts ? ` et ${counted(counts, 'nombre indiqué', 'nombres indiqués')} dans le rapport` : ''}\u202F; liste dans le tableau. ${cyclesWords(facts)}\u202F; aucune des sources utilisées n’en indique la fin.`,
  legend: [
    ['day', 'Jour connu'],
    ['month', 'Seul le mois est connu'],
    ['year', 'Seule l’année est connue'],
    ['range', 'Plusieurs jours'],
    ['cycle-1', 'Premier cycle\u202F: aucune fin indiquée'],
    ['cycle-2', 'Deuxième cycle\u202F: aucune fin indiquée'],
  ],
  months: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  years: (first, last) => (first === last ? String(first) : `${first}-${last}`),
  counts: 'États, selon le rapport',
  event: eventWords,
  pictureDate: ({ kind, date, precision }) => {
    const words = shortDate(date, precision);
    return kind === 'cycle' ? `depuis ${words}` : precision === 'year' ? `en ${words}` : words;
  },
  sentence: (row, facts) => {
    const { title, clause } = eventWords(row, facts);
    const when = whenWords(row.date, row.precision);
    if (row.kind === 'count')
      return `Selon le rapport, en ${longDate(row.date, row.precision)}, ${clause.replace('#', counted(row.value ?? 0, 'État', 'États'))}.`;
    return `${title}. ${start(when)}${row.precision === 'year' ? ' (seule l’année est connue)' : ''}, ${clause}.`;
  },
  caption:
    'Événements, et nombres d’États indiqués dans le rapport, avec leurs dates pour autant qu’elles soient connues.',
  columns: { event: 'Événement ou nombre', date: 'Date', states: 'États', source: 'Source' },
  documents: {
    report: 'Rapport',
    'unodc-mechanism': 'ONUDC, page sur le Mécanisme',
  },
  place: (document, paragraph, footnote) =>
    [document, paragraph === null ? '' : `par. ${paragraph}`, footnote === null ? '' : `note ${footnote}`]
      .filter(Boolean)
      .join(', '),
  notes: [
    'Chaque événement est placé selon sa date dans l’année\u202F; lorsque seul le mois ou l’année est connu, le trait couvre tout le mois ou toute l’année. Aucune des sources utilisées n’indique la fin de l’un ou l’autre cycle.',
  ],
  source: `${report(edition)}, par. ${edition.firstBackgroundParagraph} à ${edition.lastBackgroundParagraph}, notes ${edition.firstFootnote} à ${edition.providedFootnote}\u202F; documents et pages de l’Organisation des Nations Unies cités dans le tableau.`,
});
