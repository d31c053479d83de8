import type { Measure } from '../options.js';
import { countedNoun } from '../../../language/counted-noun.js';
import { knownByName } from '../../../language/known-by-name.fr.js';
import { numbers } from '../../../language/numbers.js';
import { words as published } from '../published/words/fr.js';
import { words as summaries } from '../summaries/words/fr.js';
import type { RegionBarsWords } from './region-bars-words.js';

const { count, share } = numbers('fr');
const counted = countedNoun('fr');
const states = (n: number): string => counted(n, 'État', 'États');
const parties = (n: number): string => counted(n, 'partie', 'parties');

const REPORT = 'Rapport du Secrétariat, Conférence des États parties, neuvième session, 4 octobre 2021';
const TREATY_LIST = 'Parties\u202F: état du traité au 30 septembre 2021 (calculé).';
const list = (briefs: readonly string[]): string => briefs.join('\u202F; ');
const both = (text: string) => ({ count: text, share: text });
/** "38 sur 53", but "72 % de 53". */
const outOf = (measure: Measure): string => (measure === 'count' ? 'sur' : 'de');

export const words: RegionBarsWords = {
  rows: {
    'no-group': 'Hors des groupes régionaux (Saint-Siège)',
    total: 'Connus par leur nom',
    'total-parties': 'États parties',
    'not-itemised': 'Non énumérés',
    stated: 'Ayant communiqué des informations, selon le rapport',
  },
  apart: {
    'not-itemised': ({ stated }) =>
      `Non énumérés\u202F: parmi les ${count(stated)}, non cités dans le texte disponible`,
    'no-group': () => 'Hors des groupes régionaux\u202F: le Saint-Siège',
  },
  apartValue: states,
  apartSentence: {
    'not-itemised': ({ notItemised, stated }) =>
      `Non énumérés\u202F: ${count(notItemised)} des ${states(stated)} ne sont pas cités dans le texte dont nous disposons.`,
    'no-group': () =>
      'Hors des groupes régionaux\u202F: 1 État, le Saint-Siège, était partie au 30 septembre 2021.',
  },
  columns: {
    group: 'Groupe',
    updated: 'Informations nouvelles en 2021',
    earlier: 'Informations antérieures seulement',
    known: 'Connus par leur nom',
    possible_low: 'Possible à partir de *',
    possible_high: 'Possible jusqu’à *',
    parties: 'Parties',
    states: 'États',
    updated_share: 'Informations nouvelles en 2021, %',
    earlier_share: 'Informations antérieures seulement, %',
    known_share: 'Connus par leur nom, %',
    possible_high_share: 'Possible jusqu’à *, %',
    parties_share: 'Parties, %',
  },
  figures: {
    provided: {
      title: {
        count: 'États ayant communiqué des informations sur les mesures prises après leur examen',
        share: 'Part des parties ayant communiqué des informations sur les mesures prises après leur examen',
      },
      finding: ({ stated, named, updated }) =>
        `En septembre 2021, ${states(stated)} avaient communiqué des informations\u202F; le texte dont nous disposons en nomme ${count(named)}, dont ${count(updated)} avec des informations nouvelles en 2021.`,
      alt: briefs =>
        `Barres par groupe régional, États connus par leur nom et parties\u202F: ${list(briefs)}.`,
      brief: (name, { known, parties: all }, measure) =>
        `${name}, au moins ${measure === 'count' ? count(known) : share(known, all)} ${outOf(measure)} ${count(all)}`,
      legend: [
        ['part-1', both('Informations nouvelles en 2021')],
        ['part-2', both('Informations antérieures seulement')],
        ['possible', both('Fourchette possible, jusqu’au nombre placé à son extrémité')],
        ['whole', { count: 'Parties du groupe', share: `Toutes les parties du groupe (${share(1, 1)})` }],
      ],
      value: ({ known, parties: all }, measure) => {
        const strong = measure === 'count' ? count(known) : share(known, all);
        return { text: `Au moins ${strong} ${outOf(measure)} ${count(all)}`, strong };
      },
      sentence: (name, { known, parties: all, updated, earlier, high }, measure) =>
        measure === 'count'
          ? `${name}\u202F: au moins ${knownByName(known, parties(all))}, ${count(updated)} avec des informations nouvelles en 2021 et ${count(earlier)} avec des informations antérieures seulement. Peut-être jusqu’à ${count(high ?? known)}.`
          : `${name}\u202F: au moins ${share(known, all)} des ${parties(all)} sont connues par leur nom, ${share(updated, all)} avec des informations nouvelles en 2021 et ${share(earlier, all)} avec des informations antérieures seulement. Peut-être jusqu’à ${share(high ?? known, all)}.`,
      caption: {
        count:
          'États par groupe régional, septembre 2021. * Seulement si tous les noms perdus se trouvent dans les deux lacunes de la liste.',
        share:
          'Pourcentage des parties du groupe, septembre 2021. * Seulement si tous les noms perdus se trouvent dans les deux lacunes de la liste.',
      },
      notes: ({ notItemised, stated }, measure) => [
        'Le nombre d’États connus par leur nom est un minimum. La fourchette ne vaut que si tous les noms perdus se trouvent dans les deux lacunes de la liste, ce qui est probable mais n’est pas prouvé. Une partie (le Saint-Siège) n’appartient à aucun groupe régional.',
        ...(measure === 'share'
          ? [
              `${count(notItemised)} des ${states(stated)} ne sont pas cités dans le texte dont nous disposons et ne sont donc comptés dans aucun groupe. Les pourcentages sont arrondis.`,
            ]
          : []),
      ],
      source: `${REPORT}, par. 5 à 7, notes 4 et 5. ${TREATY_LIST}`,
    },
    updated: {
      title: {
        count: 'États avec des informations nouvelles en 2021',
        share: 'Part des parties avec des informations nouvelles en 2021',
      },
      finding: ({ updated, replied, spoke }) =>
        `${states(updated)} sont cités avec des informations nouvelles en 2021\u202F: ${count(replied)} ont répondu à la demande du Secrétariat, et les déclarations faites par ${count(spoke)} autres lors de réunions ont été utilisées.`,
      alt: briefs =>
        `Barres par groupe régional, informations nouvelles en 2021 et parties\u202F: ${list(briefs)}.`,
      brief: (name, { updated, parties: all }, measure) =>
        `${name}, ${measure === 'count' ? count(updated) : share(updated, all)} ${outOf(measure)} ${count(all)}`,
      legend: [
        ['part-1', both('Informations nouvelles en 2021')],
        ['whole', { count: 'Parties du groupe', share: `Toutes les parties du groupe (${share(1, 1)})` }],
      ],
      value: ({ updated, parties: all }, measure) => {
        const strong = measure === 'count' ? count(updated) : share(updated, all);
        return { text: `${strong} ${outOf(measure)} ${count(all)}`, strong };
      },
      sentence: (name, { updated, parties: all }, measure) =>
        measure === 'count'
          ? `${name}\u202F: ${counted(updated, `des ${parties(all)} est citée`, `des ${parties(all)} sont citées`)} avec des informations nouvelles en 2021.`
          : `${name}\u202F: ${share(updated, all)} des ${parties(all)} sont citées avec des informations nouvelles en 2021.`,
      caption: {
        count: 'États par groupe régional, 2021.',
        share: 'Pourcentage des parties du groupe, 2021.',
      },
      notes: (_, measure) => [
        'La note 4 du rapport nomme chacun de ces États. Une partie (le Saint-Siège) n’appartient à aucun groupe régional.',
        ...(measure === 'share' ? ['Les pourcentages sont arrondis.'] : []),
      ],
      source: `${REPORT}, par. 5 et 7, note 4. ${TREATY_LIST}`,
    },
    parties: {
      title: {
        count: 'États parties à la Convention contre la corruption',
        share: 'Part des États qui sont parties à la Convention contre la corruption',
      },
      finding: ({ parties: all }) =>
        `${states(all)} et l’Union européenne étaient parties à la Convention au 30 septembre 2021.`,
      alt: briefs => `Barres par groupe régional, parties et ensemble des États\u202F: ${list(briefs)}.`,
      brief: (name, { parties: some, states: all }, measure) =>
        `${name}, ${measure === 'count' ? count(some) : share(some, all)} ${outOf(measure)} ${count(all)}`,
      legend: [
        ['part-1', both('Parties au 30 septembre 2021')],
        ['whole', { count: 'États du groupe', share: `Tous les États du groupe (${share(1, 1)})` }],
      ],
      value: ({ parties: some, states: all }, measure) => {
        const strong = measure === 'count' ? count(some) : share(some, all);
        return { text: `${strong} ${outOf(measure)} ${count(all)}`, strong };
      },
      sentence: (name, { parties: some, states: all }, measure) =>
        measure === 'count'
          ? `${name}\u202F: ${counted(some, `des ${states(all)} était partie`, `des ${states(all)} étaient parties`)} au 30 septembre 2021.`
          : `${name}\u202F: ${share(some, all)} des ${states(all)} étaient parties au 30 septembre 2021.`,
      caption: {
        count: 'États par groupe régional, 30 septembre 2021.',
        share: 'Pourcentage des États du groupe, 30 septembre 2021.',
      },
      notes: (_, measure) => [
        'Nombres calculés d’après l’état du traité\u202F; le rapport ne les indique pas. Le Saint-Siège et l’Union européenne n’appartiennent à aucun groupe régional\u202F; l’Union européenne n’est pas comptée comme un État.',
        ...(measure === 'share' ? ['Les pourcentages sont arrondis.'] : []),
      ],
      source: TREATY_LIST,
    },
  },
  summaries,
  published,
};
