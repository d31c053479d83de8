import type { CycleTimelineFacts } from '../facts.js';
import { countedNoun } from '../../../language/counted-noun.js';
import { eventWords } from './event.fr.js';
import type { CycleTimelineWords } from './cycle-timeline-words.js';
import { longDate, shortDate, whenWords } from '../../../language/dates.fr.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';

const { count } = numbers('fr');
const counted = countedNoun('fr');

const TITLES = {
  all: 'Le déroulement des deux cycles d’examen',
  convention: 'La Convention et les deux cycles d’examen',
  requests: 'Les demandes d’informations au cours des deux cycles d’examen',
  reports: 'Les rapports au cours des deux cycles d’examen',
  decisions: 'Les décisions et les sessions au cours des deux cycles d’examen',
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

export const words: CycleTimelineWords = {
  title: (kinds, years) => (years ? `${TITLES[kinds]}, ${years[0]}-${years[1]}` : TITLES[kinds]),
  finding: (facts, isCounted) => {
    const { requests, firstRequest, lastRequest, stated, updated } = facts;
    return isCounted
      ? `De ${firstRequest} à ${lastRequest}, ${count(requests)} notes verbales ont demandé des informations\u202F; en septembre 2021, ${count(stated)} États en avaient communiqué, dont ${count(updated)} avec des informations nouvelles.`
      : `${cyclesWords(facts)}.`;
  },
  alt: (facts, { first, last, events, counts }) =>
    `Frise chronologique verticale, de ${first} à ${last}, avec ${counted(events, 'événement', 'événements')}${counts ? ` et ${counted(counts, 'nombre indiqué', 'nombres indiqués')} dans le rapport` : ''}\u202F; liste dans le tableau. ${cyclesWords(facts)}\u202F; aucune source dont nous disposons n’en indique la fin.`,
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
      return `En ${longDate(row.date, row.precision)}, ${counted(row.value ?? 0, 'État', 'États')} ${clause}, d’après le rapport.`;
    return `${title}\u202F: ${clause} ${when}${row.precision === 'year' ? ' (seule l’année est connue)' : ''}.`;
  },
  caption:
    'Événements, et nombres d’États indiqués dans le rapport. Dates par année, mois et jour, pour autant qu’ils soient connus.',
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
    'En largeur\u202F: le moment de l’année où se place un événement. Ce dont seul le mois ou l’année est connu est dessiné sur tout ce mois ou toute cette année. Aucune source dont nous disposons n’indique quand l’un ou l’autre cycle prend fin.',
  ],
  source:
    'Rapport du Secrétariat, Conférence des États parties, neuvième session, 4 octobre 2021, par. 1 à 6, notes 1 à 5\u202F; documents et pages de l’Organisation des Nations Unies cités dans le tableau.',
};
