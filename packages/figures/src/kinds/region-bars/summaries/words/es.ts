import { partiesDay, countsMonth } from '../../../../words/edition.es.js';
import type { EditionFacts } from '../../../../model/edition.js';
import type { SummariesRow } from '../rows.js';
import { countedNoun } from '../../../../language/counted-noun.js';
import { joinWords } from '../../../../language/join-words.js';
import { numbers } from '../../../../language/numbers.js';
import { report, treatyList } from '../../../../words/report.es.js';
import type { SummariesWords } from './summaries-words.js';

const { count, share } = numbers('es');
const counted = countedNoun('es');
const ordinal = (cycle: number): string => (cycle === 1 ? 'primer' : 'segundo');
const completed = ({ completed: n }: SummariesRow): string => counted(n, 'Estado', 'Estados');
const cycleName = (cycle: number): string => (cycle === 1 ? 'Primer ciclo' : 'Segundo ciclo');

export const words = (edition: EditionFacts): SummariesWords => ({
  title: {
    count: 'Resúmenes de los exámenes terminados, por ciclo',
    share: 'Proporción de partes con el resumen de su examen terminado, por ciclo',
  },
  cycle: cycleName,
  finding: rows =>
    `En ${countsMonth(edition)} se habían terminado resúmenes de los exámenes respecto de ${joinWords(
      'es',
      rows.map(row => `${completed(row)} en el ${ordinal(row.cycle)} ciclo`),
    )}.`,
  alt: briefs =>
    `Gráfico de barras por ciclo de examen, resúmenes terminados y partes: ${briefs.join('; ')}.`,
  brief: (name, { completed: n, parties }, measure) =>
    `${name}, ${measure === 'count' ? count(n) : share(n, parties)} de ${count(parties)}`,
  legend: [
    ['part-1', { count: 'Resumen terminado', share: 'Resumen terminado' }],
    ['whole', { count: 'Todas las partes', share: `Todas las partes (${share(1, 1)})` }],
  ],
  value: ({ completed: n, parties }, measure) => {
    const strong = measure === 'count' ? count(n) : share(n, parties);
    return { text: `${strong} de ${count(parties)}`, strong };
  },
  sentence: ({ cycle, completed: n, parties }, measure) =>
    measure === 'count'
      ? `${cycleName(cycle)}: en ${countsMonth(edition)} se habían terminado resúmenes de los exámenes respecto de ${count(n)} de las ${count(parties)} partes.`
      : `${cycleName(cycle)}: en ${countsMonth(edition)} se habían terminado resúmenes de los exámenes respecto del ${share(n, parties)} de las ${count(parties)} partes.`,
  caption: {
    count: `Estados con el resumen terminado, por ciclo de examen, ${countsMonth(edition)}.`,
    share: `Porcentaje de todas las partes, por ciclo de examen, ${countsMonth(edition)}.`,
  },
  columns: {
    cycle: 'Ciclo',
    completed: 'Terminados',
    completed_share: 'Terminados, %',
    parties: 'Partes',
  },
  notes: measure => [
    `El documento solo indica totales, sin desglose por región, y no dice de qué conjunto forman parte. No se indica el final de ninguno de los dos ciclos. Las partes son todas las que lo eran al ${partiesDay(edition)}, entre ellas la Unión Europea.`,
    ...(measure === 'share' ? ['Los porcentajes están redondeados.'] : []),
  ],
  source: `${report(edition)}, párr. ${edition.firstTotalParagraph}. ${treatyList(edition)}`,
});
