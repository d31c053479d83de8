import { partiesDay, countsMonth } from '../../../words/edition.fr.js';
import { newYears, type EditionFacts } from '../../../model/edition.js';
import type { Measure } from '../options.js';
import { countedNoun } from '../../../language/counted-noun.js';
import { numbers } from '../../../language/numbers.js';
import { provided } from '../../../language/provided.fr.js';
import { report, treatyList } from '../../../words/report.fr.js';
import { words as published } from '../published/words/fr.js';
import { words as summaries } from '../summaries/words/fr.js';
import type { RegionBarsWords } from './region-bars-words.js';

const { count, share } = numbers('fr');
const counted = countedNoun('fr');
const states = (n: number): string => counted(n, 'État', 'États');
const parties = (n: number): string => counted(n, 'partie', 'parties');

const list = (briefs: readonly string[]): string => briefs.join('\u202F; ');
const both = (text: string) => ({ count: text, share: text });
/** "38 sur 53", but "72 % de 53". */
const outOf = (measure: Measure): string => (measure === 'count' ? 'sur' : 'de');

export const words = (edition: EditionFacts): RegionBarsWords => ({
  rows: {
    'no-group': 'Hors des groupes régionaux (Saint-Siège)',
    total: 'Ensemble des groupes',
    'total-parties': 'États parties',
    'not-itemised': 'Non nommés',
    stated: 'Ayant communiqué des informations, selon le rapport',
  },
  apart: {
    'not-itemised': ({ stated }) =>
      `Non nommés\u202F: parmi les ${count(stated)}, mais pas dans le texte disponible`,
    'no-group': () => 'Hors des groupes régionaux\u202F: le Saint-Siège',
  },
  apartValue: states,
  apartSentence: {
    'not-itemised': ({ notItemised, stated }) =>
      `Non nommés\u202F: ${counted(notItemised, `des ${states(stated)} n’est pas nommé`, `des ${states(stated)} ne sont pas nommés`)} dans le texte disponible.`,
    'no-group': () =>
      `Hors des groupes régionaux\u202F: 1 État, le Saint-Siège, était partie au ${partiesDay(edition)}.`,
  },
  columns: {
    group: 'Groupe',
    updated: `Informations nouvelles en ${newYears(edition)}`,
    earlier: 'Informations antérieures seulement',
    known: 'Nommés dans le texte',
    possible_low: 'Possible à partir de *',
    possible_high: 'Possible jusqu’à *',
    parties: 'Parties',
    states: 'États',
    updated_share: `Informations nouvelles en ${newYears(edition)}, %`,
    earlier_share: 'Informations antérieures seulement, %',
    known_share: 'Nommés dans le texte, %',
    possible_high_share: 'Possible jusqu’à *, %',
    parties_share: 'Parties, %',
  },
  figures: {
    provided: {
      title: {
        count:
          'États ayant communiqué des informations sur les mesures prises en vue ou à l’issue de leur examen',
        share:
          'Part des parties ayant communiqué des informations sur les mesures prises en vue ou à l’issue de leur examen',
      },
      finding: ({ stated, named, updated }) =>
        `En ${countsMonth(edition)}, ${counted(stated, 'État avait', 'États avaient')} communiqué des informations\u202F; le texte disponible en nomme ${count(named)}. Des informations nouvelles ont été recueillies auprès de ${count(updated)} d’entre eux en ${newYears(edition)}.`,
      alt: briefs =>
        `Diagramme à barres par groupe régional, États nommés et parties\u202F: ${list(briefs)}.`,
      brief: (name, { known, parties: all }, measure) =>
        `${name}, au moins ${measure === 'count' ? count(known) : share(known, all)} ${outOf(measure)} ${count(all)}`,
      legend: [
        ['part-1', both(`Informations nouvelles en ${newYears(edition)}`)],
        ['part-2', both('Informations antérieures seulement')],
        ['possible', both('Maximum possible (nombre indiqué)')],
        ['whole', { count: 'Parties du groupe', share: `Toutes les parties du groupe (${share(1, 1)})` }],
      ],
      value: ({ known, parties: all }, measure) => {
        const strong = measure === 'count' ? count(known) : share(known, all);
        return { text: `Au moins ${strong} ${outOf(measure)} ${count(all)}`, strong };
      },
      sentence: (name, { known, parties: all, updated, earlier, high }, measure) =>
        measure === 'count'
          ? `${name}\u202F: au moins ${provided(known, parties(all))}\u202F; le texte disponible en nomme ${count(known)} (${count(updated)} avec des informations nouvelles en ${newYears(edition)}, ${count(earlier)} avec des informations antérieures seulement). Leur nombre peut atteindre ${count(high ?? known)}.`
          : `${name}\u202F: au moins ${share(known, all)} des ${parties(all)} ont communiqué des informations et sont nommées dans le texte disponible (${share(updated, all)} avec des informations nouvelles en ${newYears(edition)}, ${share(earlier, all)} avec des informations antérieures seulement). La part peut atteindre ${share(high ?? known, all)}.`,
      caption: {
        count: `États par groupe régional, ${countsMonth(edition)}. * Seulement si tous les noms perdus appartiennent aux deux passages perdus de la liste.`,
        share: `Pourcentage des parties du groupe, ${countsMonth(edition)}. * Seulement si tous les noms perdus appartiennent aux deux passages perdus de la liste.`,
      },
      notes: ({ notItemised, stated, named }, measure) => [
        `L’exemplaire du rapport utilisé ici nomme ${count(named)} des ${states(stated)}\u202F: deux passages de la liste alphabétique de la note ${edition.providedFootnote} y sont perdus. Les nombres d’États nommés sont donc des minimums. Les maximums supposent que tous les noms perdus appartiennent à ces deux passages, ce qui est probable mais n’est pas prouvé. Une partie (le Saint-Siège) n’appartient à aucun groupe régional.`,
        ...(measure === 'share'
          ? [
              `Les ${states(notItemised)} non nommés ne sont comptés dans aucun groupe. Les pourcentages sont arrondis.`,
            ]
          : []),
      ],
      source: `${report(edition)}, par. ${edition.firstTotalParagraph} à ${edition.lastTotalParagraph}, notes ${edition.newFootnote} et ${edition.providedFootnote}. ${treatyList(edition)}`,
    },
    updated: {
      title: {
        count: `États auprès desquels des informations nouvelles ont été recueillies en ${newYears(edition)}`,
        share: `Part des parties auprès desquelles des informations nouvelles ont été recueillies en ${newYears(edition)}`,
      },
      finding: ({ updated, replied, spoke }) =>
        `Des informations nouvelles ont été recueillies auprès de ${states(updated)} en ${newYears(edition)}\u202F: ${counted(replied, 'a répondu', 'ont répondu')} à la demande du Secrétariat, et les déclarations faites par ${counted(spoke, 'autre', 'autres')} lors de réunions ont été utilisées.`,
      alt: briefs =>
        `Diagramme à barres par groupe régional, informations nouvelles en ${newYears(edition)} et parties\u202F: ${list(briefs)}.`,
      brief: (name, { updated, parties: all }, measure) =>
        `${name}, ${measure === 'count' ? count(updated) : share(updated, all)} ${outOf(measure)} ${count(all)}`,
      legend: [
        ['part-1', both(`Informations nouvelles en ${newYears(edition)}`)],
        ['whole', { count: 'Parties du groupe', share: `Toutes les parties du groupe (${share(1, 1)})` }],
      ],
      value: ({ updated, parties: all }, measure) => {
        const strong = measure === 'count' ? count(updated) : share(updated, all);
        return { text: `${strong} ${outOf(measure)} ${count(all)}`, strong };
      },
      sentence: (name, { updated, parties: all }, measure) =>
        measure === 'count'
          ? `${name}\u202F: des informations nouvelles ont été recueillies en ${newYears(edition)} auprès de ${count(updated)} des ${parties(all)}.`
          : `${name}\u202F: des informations nouvelles ont été recueillies en ${newYears(edition)} auprès de ${share(updated, all)} des ${parties(all)}.`,
      caption: {
        count: `États par groupe régional, ${newYears(edition)}.`,
        share: `Pourcentage des parties du groupe, ${newYears(edition)}.`,
      },
      notes: (_, measure) => [
        `La note ${edition.newFootnote} du rapport nomme chacun de ces États. Une partie (le Saint-Siège) n’appartient à aucun groupe régional.`,
        ...(measure === 'share' ? ['Les pourcentages sont arrondis.'] : []),
      ],
      source: `${report(edition)}, par. ${edition.firstTotalParagraph} et ${edition.lastTotalParagraph}, note ${edition.newFootnote}. ${treatyList(edition)}`,
    },
    parties: {
      title: {
        count: 'États parties à la Convention contre la corruption',
        share: 'Part des États qui sont parties à la Convention contre la corruption',
      },
      finding: ({ parties: all }) =>
        `Au ${partiesDay(edition)}, ${states(all)} et l’Union européenne étaient parties à la Convention.`,
      alt: briefs =>
        `Diagramme à barres par groupe régional, parties et ensemble des États\u202F: ${list(briefs)}.`,
      brief: (name, { parties: some, states: all }, measure) =>
        `${name}, ${measure === 'count' ? count(some) : share(some, all)} ${outOf(measure)} ${count(all)}`,
      legend: [
        ['part-1', both(`Parties au ${partiesDay(edition)}`)],
        ['whole', { count: 'États du groupe', share: `Tous les États du groupe (${share(1, 1)})` }],
      ],
      value: ({ parties: some, states: all }, measure) => {
        const strong = measure === 'count' ? count(some) : share(some, all);
        return { text: `${strong} ${outOf(measure)} ${count(all)}`, strong };
      },
      sentence: (name, { parties: some, states: all }, measure) =>
        measure === 'count'
          ? `${name}\u202F: ${counted(some, `des ${states(all)} était partie`, `des ${states(all)} étaient parties`)} au ${partiesDay(edition)}.`
          : `${name}\u202F: ${share(some, all)} des ${states(all)} étaient parties au ${partiesDay(edition)}.`,
      caption: {
        count: `États par groupe régional, ${partiesDay(edition)}.`,
        share: `Pourcentage des États du groupe, ${partiesDay(edition)}.`,
      },
      notes: (_, measure) => [
        'Nombres calculés d’après l’état de la Convention\u202F; le rapport ne les indique pas. Le Saint-Siège et l’Union européenne n’appartiennent à aucun groupe régional\u202F; l’Union européenne n’est pas comptée comme un État.',
        ...(measure === 'share' ? ['Les pourcentages sont arrondis.'] : []),
      ],
      source: `Convention des Nations Unies contre la corruption. ${treatyList(edition)}`,
    },
  },
  summaries: summaries(edition),
  published: published(edition),
});
