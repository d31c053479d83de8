import { countedNoun } from '../../../language/counted-noun.js';
import { numbers } from '../../../language/numbers.js';
import { words as published } from '../published/words/es.js';
import { words as summaries } from '../summaries/words/es.js';
import type { RegionBarsWords } from './region-bars-words.js';

const { count, share } = numbers('es');
const counted = countedNoun('es');
const states = (n: number): string => counted(n, 'Estado', 'Estados');
const parties = (n: number): string => counted(n, 'parte', 'partes');

const REPORT =
  'Informe de la Secretaría, Conferencia de los Estados Partes, noveno período de sesiones, 4 de octubre de 2021';
const TREATY_LIST = 'Partes: situación del tratado al 30 de septiembre de 2021 (calculado).';
const list = (briefs: readonly string[]): string => briefs.join('; ');
const both = (text: string) => ({ count: text, share: text });

export const words: RegionBarsWords = {
  rows: {
    'no-group': 'Fuera de los grupos regionales (Santa Sede)',
    total: 'Conocidos por su nombre',
    'total-parties': 'Estados partes',
    'not-itemised': 'Sin desglosar',
    stated: 'Facilitaron información, según el informe',
  },
  apart: {
    'not-itemised': ({ stated }) =>
      `Sin desglosar: entre los ${count(stated)}, no nombrados en el texto disponible`,
    'no-group': () => 'Fuera de los grupos regionales: la Santa Sede',
  },
  apartValue: states,
  apartSentence: {
    'not-itemised': ({ notItemised, stated }) =>
      `Sin desglosar: ${count(notItemised)} de los ${states(stated)} no se nombran en el texto de que disponemos.`,
    'no-group': () =>
      'Fuera de los grupos regionales: 1 Estado, la Santa Sede, era parte al 30 de septiembre de 2021.',
  },
  columns: {
    group: 'Grupo',
    updated: 'Nueva en 2021',
    earlier: 'Solo anterior',
    known: 'Conocidos por su nombre',
    possible_low: 'Posible desde *',
    possible_high: 'Posible hasta *',
    parties: 'Partes',
    states: 'Estados',
    updated_share: 'Nueva en 2021, %',
    earlier_share: 'Solo anterior, %',
    known_share: 'Conocidos por su nombre, %',
    possible_high_share: 'Posible hasta *, %',
    parties_share: 'Partes, %',
  },
  figures: {
    provided: {
      title: {
        count: 'Estados que facilitaron información sobre las medidas adoptadas después de su examen',
        share:
          'Proporción de partes que facilitaron información sobre las medidas adoptadas después de su examen',
      },
      finding: ({ stated, named, updated }) =>
        `En septiembre de 2021, ${states(stated)} habían facilitado información; el texto de que disponemos nombra a ${count(named)} de ellos, ${count(updated)} con información nueva en 2021.`,
      alt: briefs => `Barras por grupo regional, Estados conocidos por su nombre y partes: ${list(briefs)}.`,
      brief: (name, { known, parties: all }, measure) =>
        `${name}, al menos ${measure === 'count' ? count(known) : `el ${share(known, all)}`} de ${count(all)}`,
      legend: [
        ['part-1', both('Información nueva en 2021')],
        ['part-2', both('Solo información anterior')],
        ['possible', both('Intervalo posible, hasta el número que figura en su extremo')],
        ['whole', { count: 'Partes del grupo', share: `Todas las partes del grupo (${share(1, 1)})` }],
      ],
      value: ({ known, parties: all }, measure) => {
        const strong = measure === 'count' ? count(known) : share(known, all);
        // From 480 pixels on, this text has to fit on one line with the longest name.
        const text = measure === 'count' ? `Al menos ${strong}` : `${strong} o más`;
        return { text: `${text} de ${count(all)}`, strong };
      },
      sentence: (name, { known, parties: all, updated, earlier, high }, measure) =>
        measure === 'count'
          ? `${name}: al menos ${count(known)} de ${parties(all)} se conocen por su nombre, ${count(updated)} con información nueva en 2021 y ${count(earlier)} solo con información anterior. Posiblemente hasta ${count(high ?? known)}.`
          : `${name}: al menos el ${share(known, all)} de las ${parties(all)} se conoce por su nombre, el ${share(updated, all)} con información nueva en 2021 y el ${share(earlier, all)} solo con información anterior. Posiblemente hasta el ${share(high ?? known, all)}.`,
      caption: {
        count:
          'Estados por grupo regional, septiembre de 2021. * Solo si todos los nombres perdidos se encuentran en las dos lagunas de la lista.',
        share:
          'Porcentaje de las partes del grupo, septiembre de 2021. * Solo si todos los nombres perdidos se encuentran en las dos lagunas de la lista.',
      },
      notes: ({ notItemised, stated }, measure) => [
        'El número de Estados conocidos por su nombre es un mínimo. El intervalo solo es válido si todos los nombres perdidos se encuentran en las dos lagunas de la lista, lo que es probable pero no está demostrado. Una parte (la Santa Sede) no pertenece a ningún grupo regional.',
        ...(measure === 'share'
          ? [
              `${count(notItemised)} de los ${states(stated)} no se nombran en el texto de que disponemos, por lo que no se cuentan en ningún grupo. Los porcentajes están redondeados.`,
            ]
          : []),
      ],
      source: `${REPORT}, párrs. 5 a 7, notas 4 y 5. ${TREATY_LIST}`,
    },
    updated: {
      title: {
        count: 'Estados con información nueva en 2021',
        share: 'Proporción de partes con información nueva en 2021',
      },
      finding: ({ updated, replied, spoke }) =>
        `Se nombra a ${states(updated)} con información nueva en 2021: ${count(replied)} respondieron a la solicitud de la Secretaría, y se utilizaron las declaraciones formuladas por otros ${count(spoke)} en reuniones.`,
      alt: briefs => `Barras por grupo regional, información nueva en 2021 y partes: ${list(briefs)}.`,
      brief: (name, { updated, parties: all }, measure) =>
        `${name}, ${measure === 'count' ? count(updated) : share(updated, all)} de ${count(all)}`,
      legend: [
        ['part-1', both('Información nueva en 2021')],
        ['whole', { count: 'Partes del grupo', share: `Todas las partes del grupo (${share(1, 1)})` }],
      ],
      value: ({ updated, parties: all }, measure) => {
        const strong = measure === 'count' ? count(updated) : share(updated, all);
        return { text: `${strong} de ${count(all)}`, strong };
      },
      sentence: (name, { updated, parties: all }, measure) =>
        measure === 'count'
          ? `${name}: ${count(updated)} de ${parties(all)} se nombran con información nueva en 2021.`
          : `${name}: el ${share(updated, all)} de las ${parties(all)} se nombra con información nueva en 2021.`,
      caption: {
        count: 'Estados por grupo regional, 2021.',
        share: 'Porcentaje de las partes del grupo, 2021.',
      },
      notes: (_, measure) => [
        'La nota 4 del informe nombra a cada uno de esos Estados. Una parte (la Santa Sede) no pertenece a ningún grupo regional.',
        ...(measure === 'share' ? ['Los porcentajes están redondeados.'] : []),
      ],
      source: `${REPORT}, párrs. 5 y 7, nota 4. ${TREATY_LIST}`,
    },
    parties: {
      title: {
        count: 'Estados partes en la Convención contra la Corrupción',
        share: 'Proporción de Estados que son partes en la Convención contra la Corrupción',
      },
      finding: ({ parties: all }) =>
        `${states(all)} y la Unión Europea eran partes en la Convención al 30 de septiembre de 2021.`,
      alt: briefs => `Barras por grupo regional, partes y total de Estados: ${list(briefs)}.`,
      brief: (name, { parties: some, states: all }, measure) =>
        `${name}, ${measure === 'count' ? count(some) : share(some, all)} de ${count(all)}`,
      legend: [
        ['part-1', both('Partes al 30 de septiembre de 2021')],
        ['whole', { count: 'Estados del grupo', share: `Todos los Estados del grupo (${share(1, 1)})` }],
      ],
      value: ({ parties: some, states: all }, measure) => {
        const strong = measure === 'count' ? count(some) : share(some, all);
        return { text: `${strong} de ${count(all)}`, strong };
      },
      sentence: (name, { parties: some, states: all }, measure) =>
        measure === 'count'
          ? `${name}: ${count(some)} de ${states(all)} eran partes al 30 de septiembre de 2021.`
          : `${name}: el ${share(some, all)} de los ${states(all)} era parte al 30 de septiembre de 2021.`,
      caption: {
        count: 'Estados por grupo regional, 30 de septiembre de 2021.',
        share: 'Porcentaje de los Estados del grupo, 30 de septiembre de 2021.',
      },
      notes: (_, measure) => [
        'Números calculados a partir de la situación del tratado; el informe no los indica. La Santa Sede y la Unión Europea no pertenecen a ningún grupo regional; la Unión Europea no se cuenta como Estado.',
        ...(measure === 'share' ? ['Los porcentajes están redondeados.'] : []),
      ],
      source: TREATY_LIST,
    },
  },
  summaries,
  published,
};
