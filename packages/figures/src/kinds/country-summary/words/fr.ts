import { countsMonth } from '../../../words/edition.fr.js';
import { newYears, type EditionFacts } from '../../../model/edition.js';
import { countedNoun } from '../../../language/counted-noun.js';
import { numbers } from '../../../language/numbers.js';
import { provided } from '../../../language/provided.fr.js';
import type { CountrySummaryWords } from './country-summary-words.js';

const { count } = numbers('fr');
const counted = countedNoun('fr');
const parties = (n: number): string => counted(n, 'partie', 'parties');
const states = (n: number): string => counted(n, 'État', 'États');

export const words = (edition: EditionFacts): CountrySummaryWords => ({
  titles: {
    all: 'Les États dans l’examen de l’application',
    'no-group': 'Hors des groupes régionaux\u202F: l’examen de l’application',
  },
  title: group => `${group}\u202F: l’examen de l’application`,
  finding: ({ known, parties: all, updated }) =>
    `Au moins ${provided(known, `${parties(all)} du groupe`)}, dont ${count(updated)} de nouvelles en ${newYears(edition)}.`,
  noGroupFinding:
    'Le Saint-Siège et l’Union européenne sont parties à la Convention et n’appartiennent à aucun groupe régional.',
  sentence: (name, { known, parties: all, updated, earlier, high }) =>
    `${name}\u202F: au moins ${provided(known, parties(all))}\u202F; le texte disponible en nomme ${count(known)} (${count(updated)} avec des informations nouvelles en ${newYears(edition)}, ${count(earlier)} avec des informations antérieures seulement). Leur nombre peut atteindre ${count(high)}.`,
  allSentence: ({ stated, parties: all, named, updated, notItemised }) =>
    `États parties\u202F: en ${countsMonth(edition)}, ${counted(stated, `des ${states(all)} avait`, `des ${states(all)} avaient`)} communiqué des informations\u202F; le texte disponible en nomme ${count(named)} (${count(updated)} avec des informations nouvelles en ${newYears(edition)}, ${count(named - updated)} avec des informations antérieures seulement) et n’en nomme pas ${count(notItemised)}.`,
  located: (sentence, where) => `${sentence} ${where}.`,
  where: {
    new: ({ updated }) => `Cet État est l’un des ${count(updated)}`,
    'earlier-only': ({ earlier }) => `Cet État est l’un des ${count(earlier)}`,
    'not-known': () => 'Cet État\u202F: impossible à savoir',
    'not-named': () => 'Cet État\u202F: non nommé',
    'not-a-party': () => '',
  },
  allLegend: ({ stated }) => ({
    possible: `Non nommés\u202F: parmi les ${count(stated)}, mais pas dans le texte disponible`,
    whole: 'États parties',
  }),
  notes: {
    all: [
      'Le nombre d’États parties est calculé d’après l’état de la Convention\u202F; le rapport n’indique pas ce nombre. L’Union européenne est partie et n’est pas comptée comme un État.',
    ],
    'no-group': [],
  },
});
