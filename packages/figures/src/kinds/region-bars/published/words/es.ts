import { countedNoun } from '../../../../language/counted-noun.js';
import { numbers } from '../../../../language/numbers.js';
import type { PublishedNumber } from '../rows.js';
import type { PublishedWords } from './published-words.js';

const { count, share } = numbers('es');
const counted = countedNoun('es');
const roman = (figure: PublishedNumber): string => (figure === 1 ? 'I' : 'II');
const cycle = (figure: PublishedNumber): string => (figure === 1 ? 'primer ciclo' : 'segundo ciclo');

export const words: PublishedWords = {
  title: figure => `Distribución regional de los Estados que facilitaron información, ${cycle(figure)}`,
  emptyFinding:
    'No se puede dibujar ningún valor de esta figura: en la fuente es una imagen, y el texto solo contiene su título.',
  empty: figure => ({
    heading: `Figura ${roman(figure)} del informe, lugar reservado`,
    text: 'En la fuente, los valores son una imagen. Aquí no se estiman en ningún caso. La figura se dibuja por sí sola cuando se rellenan filas en la tabla de figuras publicadas.',
    expected: `Se espera: cinco grupos regionales, 2019 y 2021, ${cycle(figure)}`,
    held: 'Disponible: 0 valores',
  }),
  finding: (figure, held, places) =>
    `Figura ${roman(figure)} del informe, según sus valores publicados: ${count(held)} de ${count(places)} disponibles.`,
  alt: sentences => `Dos barras por grupo regional, 2019 y 2021. ${sentences.join(' ')}`,
  legend: year => `Información facilitada hasta ${year}`,
  value: ({ value, unit }) =>
    value === null ? 'no disponible' : unit === 'per-cent' ? share(value, 100) : count(value),
  sentence: (name, { year, value, unit }) => {
    if (value === null) return `${name}, ${year}: ningún valor disponible.`;
    const amount = unit === 'per-cent' ? share(value, 100) : counted(value, 'Estado', 'Estados');
    return `${name}, ${year}: ${amount}, según lo publicado.`;
  },
  caption: figure => `Figura ${roman(figure)} del informe: valores por grupo regional y año.`,
  columns: { group: 'Grupo', year: 'Año', value: 'Valor', unit: 'Unidad' },
  units: { states: 'Estados', 'per-cent': 'Porcentaje' },
  notes: () => [
    'Las listas de Estados de las notas 4 y 5 del informe no están desglosadas por ciclo, por lo que no pueden sustituir a esta figura.',
  ],
  source: (figure, isEmpty) =>
    `Informe de la Secretaría, Conferencia de los Estados Partes, noveno período de sesiones, 4 de octubre de 2021, figura ${roman(figure)}${isEmpty ? ' (solo el título)' : ''}.`,
};
