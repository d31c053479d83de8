import type { EditionFacts } from '../../../../model/edition.js';
import { countedNoun } from '../../../../language/counted-noun.js';
import { numbers } from '../../../../language/numbers.js';
import type { PublishedNumber } from '../rows.js';
import { report } from '../../../../words/report.es.js';
import type { PublishedWords } from './published-words.js';

const { count, share } = numbers('es');
const counted = countedNoun('es');
const roman = (figure: PublishedNumber): string => (figure === 1 ? 'I' : 'II');
const cycle = (figure: PublishedNumber): string => (figure === 1 ? 'primer ciclo' : 'segundo ciclo');

export const words = (edition: EditionFacts): PublishedWords => ({
  title: figure =>
    `Distribución regional de los Estados partes que facilitaron información, ${cycle(figure)}`,
  emptyFinding:
    'Esta figura se reproduce en el documento como imagen, y sus valores no se han publicado como datos.',
  empty: figure => ({
    heading: `Figura ${roman(figure)} del documento`,
    text: `La figura ${roman(figure)} se reproduce en el documento como imagen. Sus valores no se han publicado como datos y no se estiman aquí.`,
    expected: `Se refiere a cinco grupos regionales, ${edition.earlierUntil} y ${edition.newTo}, ${cycle(figure)}`,
    held: 'Ningún valor disponible',
  }),
  finding: (figure, held, places) =>
    `Figura ${roman(figure)} del documento, según sus valores publicados: ${count(held)} de ${count(places)} disponibles.`,
  alt: sentences =>
    `Gráfico con dos barras por grupo regional, ${edition.earlierUntil} y ${edition.newTo}. ${sentences.join(' ')}`,
  legend: year => `Información facilitada hasta ${year}`,
  value: ({ value, unit }) =>
    value === null ? 'no disponible' : unit === 'per-cent' ? share(value, 100) : count(value),
  sentence: (name, { year, value, unit }) => {
    if (value === null) return `${name}, ${year}: ningún valor disponible.`;
    const amount = unit === 'per-cent' ? share(value, 100) : counted(value, 'Estado', 'Estados');
    return `${name}, ${year}: ${amount}, según lo publicado.`;
  },
  caption: figure => `Figura ${roman(figure)} del documento: valores por grupo regional y año.`,
  columns: { group: 'Grupo', year: 'Año', value: 'Valor', unit: 'Unidad' },
  units: { states: 'Estados', 'per-cent': 'Porcentaje' },
  notes: () => [
    `Las listas de Estados de las notas ${edition.newFootnote} y ${edition.providedFootnote} del documento no están desglosadas por ciclo, por lo que no pueden sustituir a esta figura.`,
  ],
  source: (figure, isEmpty) =>
    `${report(edition)}, figura ${roman(figure)}${isEmpty ? ' (solo el título)' : ''}.`,
});
