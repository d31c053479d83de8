import { partiesDay, countsMonth } from '../../../words/edition.es.js';
import { newYears, type EditionFacts } from '../../../model/edition.js';
import { countedNoun } from '../../../language/counted-noun.js';
import { numbers } from '../../../language/numbers.js';
import { report, treatyList } from '../../../words/report.es.js';
import { words as published } from '../published/words/es.js';
import { words as summaries } from '../summaries/words/es.js';
import type { RegionBarsWords } from './region-bars-words.js';

const { count, share } = numbers('es');
const counted = countedNoun('es');
const states = (n: number): string => counted(n, 'Estado', 'Estados');
const parties = (n: number): string => counted(n, 'parte', 'partes');

const list = (briefs: readonly string[]): string => briefs.join('; ');
const both = (text: string) => ({ count: text, share: text });

/** "38 de las 53 partes facilitaron información", but "1 de las 53 partes facilitó información". */
const provided = (known: number, all: number): string =>
  `${counted(known, `de las ${parties(all)} facilitó`, `de las ${parties(all)} facilitaron`)} información`;

export const words = (edition: EditionFacts): RegionBarsWords => ({
  rows: {
    'no-group': 'Fuera de los grupos regionales (Santa Sede)',
    total: 'Total de los grupos',
    'total-parties': 'Estados partes',
    'not-itemised': 'No nombrados',
    stated: 'Facilitaron información, según el documento',
  },
  apart: {
    'not-itemised': ({ stated }) =>
      `No nombrados: entre los ${count(stated)}, pero no en el texto disponible`,
    'no-group': () => 'Fuera de los grupos regionales: la Santa Sede',
  },
  apartValue: states,
  apartSentence: {
    'not-itemised': ({ notItemised, stated }) =>
      `No nombrados: el texto disponible no nombra a ${count(notItemised)} de los ${states(stated)}.`,
    'no-group': () =>
      `Fuera de los grupos regionales: 1 Estado, la Santa Sede, era parte al ${partiesDay(edition)}.`,
  },
  columns: {
    group: 'Grupo',
    updated: `Información nueva, ${newYears(edition)}`,
    earlier: 'Solo información anterior',
    known: 'Nombrados en el texto',
    possible_low: 'Posible desde *',
    possible_high: 'Posible hasta *',
    parties: 'Partes',
    states: 'Estados',
    updated_share: `Información nueva, ${newYears(edition)}, %`,
    earlier_share: 'Solo información anterior, %',
    known_share: 'Nombrados en el texto, %',
    possible_high_share: 'Posible hasta *, %',
    parties_share: 'Partes, %',
  },
  figures: {
    provided: {
      title: {
        count:
          'Estados que facilitaron información sobre las medidas adoptadas para preparar su examen o tras su conclusión',
        share:
          'Proporción de partes que facilitaron información sobre las medidas adoptadas para preparar su examen o tras su conclusión',
      },
      finding: ({ stated, named, updated }) =>
        `En ${countsMonth(edition)}, ${counted(stated, 'Estado había', 'Estados habían')} facilitado información; el texto disponible nombra a ${count(named)} de ellos. En ${newYears(edition)} se obtuvo información nueva de ${count(updated)}.`,
      alt: briefs => `Gráfico de barras por grupo regional, Estados nombrados y partes: ${list(briefs)}.`,
      brief: (name, { known, parties: all }, measure) =>
        `${name}, al menos ${measure === 'count' ? count(known) : `el ${share(known, all)}`} de ${count(all)}`,
      legend: [
        ['part-1', both(`Información nueva en ${newYears(edition)}`)],
        ['part-2', both('Solo información anterior')],
        ['possible', both('Máximo posible (número indicado)')],
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
          ? `${name}: al menos ${provided(known, all)}; el texto disponible nombra a ${count(known)} (${count(updated)} con información nueva en ${newYears(edition)}, ${count(earlier)} solo con información anterior). El número puede llegar a ${count(high ?? known)}.`
          : `${name}: al menos el ${share(known, all)} de las ${parties(all)} facilitó información y se nombra en el texto disponible (el ${share(updated, all)} con información nueva en ${newYears(edition)}, el ${share(earlier, all)} solo con información anterior). El porcentaje puede llegar al ${share(high ?? known, all)}.`,
      caption: {
        count: `Estados por grupo regional, ${countsMonth(edition)}. * Solo si todos los nombres perdidos pertenecen a los dos pasajes perdidos de la lista.`,
        share: `Porcentaje de las partes del grupo, ${countsMonth(edition)}. * Solo si todos los nombres perdidos pertenecen a los dos pasajes perdidos de la lista.`,
      },
      notes: ({ notItemised, stated, named }, measure) => [
        `El ejemplar del documento utilizado aquí nombra a ${count(named)} de los ${states(stated)}: en él se han perdido dos pasajes de la lista alfabética de la nota ${edition.providedFootnote}. Por tanto, los números de Estados nombrados son mínimos. Los máximos suponen que todos los nombres perdidos pertenecen a esos dos pasajes, lo que es probable pero no está demostrado. Una parte (la Santa Sede) no pertenece a ningún grupo regional.`,
        ...(measure === 'share'
          ? [
              `Los ${states(notItemised)} no nombrados no se cuentan en ningún grupo. Los porcentajes están redondeados.`,
            ]
          : []),
      ],
      source: `${report(edition)}, párrs. ${edition.firstTotalParagraph} a ${edition.lastTotalParagraph}, notas ${edition.newFootnote} y ${edition.providedFootnote}. ${treatyList(edition)}`,
    },
    updated: {
      title: {
        count: `Estados de los que se obtuvo información nueva en ${newYears(edition)}`,
        share: `Proporción de partes de las que se obtuvo información nueva en ${newYears(edition)}`,
      },
      finding: ({ updated, replied, spoke }) =>
        `En ${newYears(edition)} se obtuvo información nueva de ${states(updated)}: ${counted(replied, 'respondió', 'respondieron')} a la solicitud de la Secretaría, y se utilizaron las declaraciones que ${counted(spoke, 'Estado más formuló', 'Estados más formularon')} en reuniones.`,
      alt: briefs =>
        `Gráfico de barras por grupo regional, información nueva en ${newYears(edition)} y partes: ${list(briefs)}.`,
      brief: (name, { updated, parties: all }, measure) =>
        `${name}, ${measure === 'count' ? count(updated) : share(updated, all)} de ${count(all)}`,
      legend: [
        ['part-1', both(`Información nueva en ${newYears(edition)}`)],
        ['whole', { count: 'Partes del grupo', share: `Todas las partes del grupo (${share(1, 1)})` }],
      ],
      value: ({ updated, parties: all }, measure) => {
        const strong = measure === 'count' ? count(updated) : share(updated, all);
        return { text: `${strong} de ${count(all)}`, strong };
      },
      sentence: (name, { updated, parties: all }, measure) =>
        measure === 'count'
          ? `${name}: en ${newYears(edition)} se obtuvo información nueva de ${count(updated)} de las ${parties(all)}.`
          : `${name}: en ${newYears(edition)} se obtuvo información nueva del ${share(updated, all)} de las ${parties(all)}.`,
      caption: {
        count: `Estados por grupo regional, ${newYears(edition)}.`,
        share: `Porcentaje de las partes del grupo, ${newYears(edition)}.`,
      },
      notes: (_, measure) => [
        `La nota ${edition.newFootnote} del documento nombra a cada uno de esos Estados. Una parte (la Santa Sede) no pertenece a ningún grupo regional.`,
        ...(measure === 'share' ? ['Los porcentajes están redondeados.'] : []),
      ],
      source: `${report(edition)}, párrs. ${edition.firstTotalParagraph} y ${edition.lastTotalParagraph}, nota ${edition.newFootnote}. ${treatyList(edition)}`,
    },
    parties: {
      title: {
        count: 'Estados partes en la Convención contra la Corrupción',
        share: 'Proporción de Estados que son partes en la Convención contra la Corrupción',
      },
      finding: ({ parties: all }) =>
        `Al ${partiesDay(edition)}, ${states(all)} y la Unión Europea eran partes en la Convención.`,
      alt: briefs => `Gráfico de barras por grupo regional, partes y total de Estados: ${list(briefs)}.`,
      brief: (name, { parties: some, states: all }, measure) =>
        `${name}, ${measure === 'count' ? count(some) : share(some, all)} de ${count(all)}`,
      legend: [
        ['part-1', both(`Partes al ${partiesDay(edition)}`)],
        ['whole', { count: 'Estados del grupo', share: `Todos los Estados del grupo (${share(1, 1)})` }],
      ],
      value: ({ parties: some, states: all }, measure) => {
        const strong = measure === 'count' ? count(some) : share(some, all);
        return { text: `${strong} de ${count(all)}`, strong };
      },
      sentence: (name, { parties: some, states: all }, measure) =>
        measure === 'count'
          ? `${name}: ${count(some)} de los ${states(all)} ${some === 1 ? 'era parte' : 'eran partes'} al ${partiesDay(edition)}.`
          : `${name}: el ${share(some, all)} de los ${states(all)} era parte al ${partiesDay(edition)}.`,
      caption: {
        count: `Estados por grupo regional, ${partiesDay(edition)}.`,
        share: `Porcentaje de los Estados del grupo, ${partiesDay(edition)}.`,
      },
      notes: (_, measure) => [
        'Números calculados a partir de la lista de tratados; el documento no los indica. La Santa Sede y la Unión Europea no pertenecen a ningún grupo regional; la Unión Europea no se cuenta como Estado.',
        ...(measure === 'share' ? ['Los porcentajes están redondeados.'] : []),
      ],
      source: `Convención de las Naciones Unidas contra la Corrupción. ${treatyList(edition)}`,
    },
  },
  summaries: summaries(edition),
  published: published(edition),
});
