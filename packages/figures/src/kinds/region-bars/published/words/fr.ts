import type { EditionFacts } from '../../../../model/edition.js';
import { countedNoun } from '../../../../language/counted-noun.js';
import { numbers } from '../../../../language/numbers.js';
import type { PublishedNumber } from '../rows.js';
import { report } from '../../../../words/report.fr.js';
import type { PublishedWords } from './published-words.js';

const { count, share } = numbers('fr');
const counted = countedNoun('fr');
const roman = (figure: PublishedNumber): string => (figure === 1 ? 'I' : 'II');
const cycle = (figure: PublishedNumber): string => (figure === 1 ? 'premier cycle' : 'deuxième cycle');

export const words = (edition: EditionFacts): PublishedWords => ({
  title: figure =>
    `Répartition régionale des États parties ayant communiqué des informations, ${cycle(figure)}`,
  emptyFinding:
    'Cette figure est reproduite dans le rapport sous forme d’image, et ses valeurs n’ont pas été publiées sous forme de données.',
  empty: figure => ({
    heading: `Figure ${roman(figure)} du rapport`,
    text: `La figure ${roman(figure)} est reproduite dans le rapport sous forme d’image. Ses valeurs n’ont pas été publiées sous forme de données et ne sont pas estimées ici.`,
    expected: `Elle porte sur cinq groupes régionaux, ${edition.earlierUntil} et ${edition.newTo}, ${cycle(figure)}`,
    held: 'Aucune valeur disponible',
  }),
  finding: (figure, held, places) =>
    `Figure ${roman(figure)} du rapport, d’après ses valeurs publiées\u202F: ${count(held)} sur ${count(places)} disponibles.`,
  alt: sentences =>
    `Diagramme à deux barres par groupe régional, ${edition.earlierUntil} et ${edition.newTo}. ${sentences.join(' ')}`,
  legend: year => `Informations communiquées jusqu’en ${year}`,
  value: ({ value, unit }) =>
    value === null ? 'non disponible' : unit === 'per-cent' ? share(value, 100) : count(value),
  sentence: (name, { year, value, unit }) => {
    if (value === null) return `${name}, ${year}\u202F: aucune valeur disponible.`;
    const amount = unit === 'per-cent' ? share(value, 100) : counted(value, 'État', 'États');
    return `${name}, ${year}\u202F: ${amount}, selon la publication.`;
  },
  caption: figure => `Figure ${roman(figure)} du rapport\u202F: valeurs par groupe régional et par année.`,
  columns: { group: 'Groupe', year: 'Année', value: 'Valeur', unit: 'Unité' },
  units: { states: 'États', 'per-cent': 'Pourcentage' },
  notes: () => [
    `Les listes d’États des notes ${edition.newFootnote} et ${edition.providedFootnote} du rapport ne sont pas ventilées par cycle\u202F; elles ne peuvent donc pas remplacer cette figure.`,
  ],
  source: (figure, isEmpty) =>
    `${report(edition)}, figure ${roman(figure)}${isEmpty ? ' (légende seulement)' : ''}.`,
});
