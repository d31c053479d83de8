import type { SummariesRow } from '../rows.js';
import { countedNoun } from '../../../../language/counted-noun.js';
import { joinWords } from '../../../../language/join-words.js';
import { numbers } from '../../../../language/numbers.js';
import type { SummariesWords } from './summaries-words.js';

const { count, share } = numbers('es');
const counted = countedNoun('es');
const ordinal = (cycle: number): string => (cycle === 1 ? 'primer' : 'segundo');
const completed = ({ completed: n }: SummariesRow): string => counted(n, 'Estado', 'Estados');

export const words: SummariesWords = {
  title: {
    count: 'Resúmenes terminados, por ciclo de examen',
    share: 'Proporción de partes con el resumen terminado, por ciclo de examen',
  },
  cycle: cycle => (cycle === 1 ? 'Primer ciclo' : 'Segundo ciclo'),
  finding: rows =>
    `En septiembre de 2021 se habían terminado resúmenes respecto de ${joinWords(
      'es',
      rows.map(row => `${completed(row)} en el ${ordinal(row.cycle)} ciclo`),
    )}.`,
  alt: briefs => `Barras por ciclo de examen, resúmenes terminados y partes: ${briefs.join('; ')}.`,
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
      ? `${words.cycle(cycle)}: en septiembre de 2021 se habían terminado resúmenes respecto de ${count(n)} de ${count(parties)} partes.`
      : `${words.cycle(cycle)}: en septiembre de 2021 se habían terminado resúmenes respecto del ${share(n, parties)} de las ${count(parties)} partes.`,
  caption: {
    count: 'Estados con el resumen terminado, por ciclo de examen, septiembre de 2021.',
    share: 'Porcentaje de todas las partes, por ciclo de examen, septiembre de 2021.',
  },
  columns: {
    cycle: 'Ciclo',
    completed: 'Terminados',
    completed_share: 'Terminados, %',
    parties: 'Partes',
  },
  notes: measure => [
    'El informe solo indica totales; en el texto de que disponemos no hay ningún desglose por región. No se indica el final de ninguno de los dos ciclos. Las partes son todas las que lo eran al 30 de septiembre de 2021, entre ellas la Unión Europea.',
    ...(measure === 'share' ? ['Los porcentajes están redondeados.'] : []),
  ],
  source:
    'Informe de la Secretaría, Conferencia de los Estados Partes, noveno período de sesiones, 4 de octubre de 2021, párr. 5. Partes: situación del tratado al 30 de septiembre de 2021 (calculado).',
};
