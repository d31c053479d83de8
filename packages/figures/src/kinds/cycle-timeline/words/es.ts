import type { CycleTimelineFacts } from '../facts.js';
import { countedNoun } from '../../../language/counted-noun.js';
import { chapterWords, eventWords } from './event.es.js';
import type { CycleTimelineWords } from './cycle-timeline-words.js';
import { longDate, shortDate, whenWords } from '../../../language/dates.es.js';
import { numbers } from '../../../language/numbers.js';

const { count } = numbers('es');
const counted = countedNoun('es');

const TITLES = {
  all: 'Cómo transcurrieron los dos ciclos de examen',
  convention: 'La Convención y los dos ciclos de examen',
  requests: 'Las solicitudes de información en los dos ciclos de examen',
  reports: 'Los informes en los dos ciclos de examen',
  decisions: 'Las decisiones y los períodos de sesiones en los dos ciclos de examen',
} as const;

const CYCLES = ['primer', 'segundo'];

/** "El primer ciclo comenzó en 2010 y en él se examinan los capítulos III y IV de la Convención; …" */
const cyclesWords = ({ cycles }: CycleTimelineFacts): string =>
  cycles
    .map(({ cycle, start, startPrecision, chapters }, index) => {
      const when = whenWords(start, startPrecision);
      const which = CYCLES[cycle - 1] ?? String(cycle);
      return index === 0
        ? `El ${which} ciclo comenzó ${when} y en él se examinan los capítulos ${chapterWords(chapters)} de la Convención`
        : `el ${which} ciclo comenzó ${when} y en él se examinan los capítulos ${chapterWords(chapters)}`;
    })
    .join('; ');

export const words: CycleTimelineWords = {
  title: (kinds, years) => (years ? `${TITLES[kinds]}, ${years[0]}-${years[1]}` : TITLES[kinds]),
  finding: (facts, isCounted) => {
    const { requests, firstRequest, lastRequest, stated, updated } = facts;
    return isCounted
      ? `De ${firstRequest} a ${lastRequest} se pidió información en ${count(requests)} notas verbales; en septiembre de 2021, ${count(stated)} Estados la habían facilitado, ${count(updated)} de ellos con información nueva.`
      : `${cyclesWords(facts)}.`;
  },
  alt: (facts, { first, last, events, counts }) =>
    `Cronología vertical, de ${first} a ${last}, con ${counted(events, 'acontecimiento', 'acontecimientos')}${counts ? ` y ${counted(counts, 'número indicado', 'números indicados')} en el informe` : ''}; la lista está en la tabla. ${cyclesWords(facts)}; ninguna de las fuentes de que disponemos indica su final.`,
  legend: [
    ['day', 'Se conoce el día'],
    ['month', 'Solo se conoce el mes'],
    ['year', 'Solo se conoce el año'],
    ['range', 'Varios días'],
    ['cycle-1', 'Primer ciclo: sin final indicado'],
    ['cycle-2', 'Segundo ciclo: sin final indicado'],
  ],
  months: ['E', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  years: (first, last) => (first === last ? String(first) : `${first}-${last}`),
  counts: 'Estados, según el informe',
  event: eventWords,
  pictureDate: ({ kind, date, precision }) => {
    const words = shortDate(date, precision);
    return kind === 'cycle' ? `desde ${words}` : precision === 'year' ? `en ${words}` : words;
  },
  sentence: (row, facts) => {
    const { title, clause } = eventWords(row, facts);
    const when = whenWords(row.date, row.precision);
    if (row.kind === 'count')
      return `En ${longDate(row.date, row.precision)}, ${counted(row.value ?? 0, 'Estado', 'Estados')} ${clause}, según el informe.`;
    return `${title}: ${clause} ${when}${row.precision === 'year' ? ' (solo se conoce el año)' : ''}.`;
  },
  caption:
    'Acontecimientos, y números de Estados indicados en el informe. Fechas por año, mes y día, en la medida en que se conocen.',
  columns: { event: 'Acontecimiento o número', date: 'Fecha', states: 'Estados', source: 'Fuente' },
  documents: {
    report: 'Informe',
    'unodc-mechanism': 'UNODC, página sobre el Mecanismo',
  },
  place: (document, paragraph, footnote) =>
    [document, paragraph === null ? '' : `párr. ${paragraph}`, footnote === null ? '' : `nota ${footnote}`]
      .filter(Boolean)
      .join(', '),
  notes: [
    'A lo ancho: el momento del año en que se sitúa un acontecimiento. Cuando solo se conoce el mes o el año, se dibuja todo ese mes o todo ese año. Ninguna de las fuentes de que disponemos indica el final de ninguno de los dos ciclos.',
  ],
  source:
    'Informe de la Secretaría, Conferencia de los Estados Partes, noveno período de sesiones, 4 de octubre de 2021, párrs. 1 a 6, notas 1 a 5; documentos y páginas de las Naciones Unidas citados en la tabla.',
};
