import { countsMonth } from '../../../words/edition.es.js';
import type { EditionFacts } from '../../../model/edition.js';
import type { CycleTimelineFacts } from '../facts.js';
import { countedNoun } from '../../../language/counted-noun.js';
import { chapterWords, eventWords } from './event.es.js';
import type { CycleTimelineWords } from './cycle-timeline-words.js';
import { longDate, shortDate, whenWords } from '../../../language/dates.es.js';
import { numbers } from '../../../language/numbers.js';
import { report } from '../../../words/report.es.js';

const { count } = numbers('es');
const counted = countedNoun('es');

/** Numbers below ten are written in words. */
const SMALL = ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const TITLES = {
  all: 'Cronología de los dos ciclos de examen',
  convention: 'La Convención y los dos ciclos de examen',
  requests: 'Solicitudes de información en los dos ciclos de examen',
  reports: 'Informes en los dos ciclos de examen',
  decisions: 'Decisiones y períodos de sesiones en los dos ciclos de examen',
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

export const words = (edition: EditionFacts): CycleTimelineWords => ({
  title: (kinds, years) => (years ? `${TITLES[kinds]}, ${years[0]}-${years[1]}` : TITLES[kinds]),
  finding: (facts, isCounted) => {
    const { requests, firstRequest, lastRequest, stated, updated } = facts;
    return isCounted
      ? `De ${firstRequest} a ${lastRequest} la Secretaría pidió información en ${SMALL[requests] ?? count(requests)} ${requests === 1 ? 'nota verbal' : 'notas verbales'}; en ${countsMonth(edition)}, ${counted(stated, 'Estado había', 'Estados habían')} facilitado información y se había obtenido información nueva de ${count(updated)} de ellos.`
      : `${cyclesWords(facts)}.`;
  },
  alt: (facts, { first, last, events, counts }) =>
    `Cronología vertical, de ${first} a ${last}, con ${counted(events, 'acontecimiento', 'acontecimientos')}${counts ? ` y ${counted(counts, 'número indicado', 'números indicados')} en el documento` : ''}; la lista está en la tabla. ${cyclesWords(facts)}; ninguna de las fuentes utilizadas indica su final.`,
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
  counts: 'Estados, según el documento',
  event: eventWords,
  pictureDate: ({ kind, date, precision }) => {
    const words = shortDate(date, precision);
    return kind === 'cycle' ? `desde ${words}` : precision === 'year' ? `en ${words}` : words;
  },
  sentence: (row, facts) => {
    const { title, clause } = eventWords(row, facts);
    const when = whenWords(row.date, row.precision);
    if (row.kind === 'count')
      return `Según el documento, en ${longDate(row.date, row.precision)} ${clause.replace('#', counted(row.value ?? 0, 'Estado', 'Estados'))}.`;
    return `${title}. ${start(when)}${row.precision === 'year' ? ' (solo se conoce el año)' : ''}, ${clause}.`;
  },
  caption:
    'Acontecimientos, y números de Estados indicados en el documento, con sus fechas en la medida en que se conocen.',
  columns: { event: 'Acontecimiento o número', date: 'Fecha', states: 'Estados', source: 'Fuente' },
  documents: {
    report: 'Nota de la Secretaría',
    'unodc-mechanism': 'UNODC, página sobre el Mecanismo',
  },
  place: (document, paragraph, footnote) =>
    [document, paragraph === null ? '' : `párr. ${paragraph}`, footnote === null ? '' : `nota ${footnote}`]
      .filter(Boolean)
      .join(', '),
  notes: [
    'Cada acontecimiento se sitúa según su fecha dentro del año; cuando solo se conoce el mes o el año, el trazo abarca todo el mes o todo el año. Ninguna de las fuentes utilizadas indica el final de ninguno de los dos ciclos.',
  ],
  source: `${report(edition)}, párrs. ${edition.firstBackgroundParagraph} a ${edition.lastBackgroundParagraph}, notas ${edition.firstFootnote} a ${edition.providedFootnote}; documentos y páginas de las Naciones Unidas citados en la tabla.`,
});
