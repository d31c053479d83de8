import { countedNoun } from '../../../language/counted-noun.js';
import { knownByName } from '../../../language/known-by-name.fr.js';
import { numbers } from '../../../language/numbers.js';
import type { CountrySummaryWords } from './country-summary-words.js';

const { count } = numbers('fr');
const counted = countedNoun('fr');
const parties = (n: number): string => counted(n, 'partie', 'parties');
const states = (n: number): string => counted(n, 'État', 'États');

export const words: CountrySummaryWords = {
  titles: {
    all: 'Les États dans l’examen de l’application',
    'no-group': 'Hors des groupes régionaux\u202F: l’examen de l’application',
  },
  title: group => `${group}\u202F: l’examen de l’application`,
  finding: ({ known, parties: all, updated }) =>
    `Au moins ${knownByName(known, `${parties(all)} du groupe`)} pour avoir communiqué des informations, dont ${count(updated)} avec des informations nouvelles en 2021.`,
  noGroupFinding:
    'Le Saint-Siège et l’Union européenne sont parties à la Convention et n’appartiennent à aucun groupe régional.',
  sentence: (name, { known, parties: all, updated, earlier, high }) =>
    `${name}\u202F: au moins ${knownByName(known, parties(all))}, ${count(updated)} avec des informations nouvelles en 2021 et ${count(earlier)} avec des informations antérieures seulement. Peut-être jusqu’à ${count(high)}.`,
  allSentence: ({ stated, parties: all, named, updated, notItemised }) =>
    `États parties\u202F: en septembre 2021, ${count(stated)} des ${states(all)} avaient communiqué des informations\u202F; ${count(named)} sont connus par leur nom, ${count(updated)} avec des informations nouvelles en 2021 et ${count(named - updated)} avec des informations antérieures seulement, et ${count(notItemised)} ne sont pas énumérés.`,
  located: (sentence, where) => `${sentence} ${where}.`,
  where: {
    'new-2021': ({ updated }) => `Cet État est parmi ces ${count(updated)}`,
    'earlier-only': ({ earlier }) => `Cet État est parmi ces ${count(earlier)}`,
    'not-known': () => 'Cet État\u202F: impossible à savoir',
    'not-named': () => 'Cet État\u202F: nom non cité',
    'not-a-party': () => '',
  },
  allLegend: ({ stated }) => ({
    possible: `Non énumérés\u202F: parmi les ${count(stated)}, non cités dans le texte dont nous disposons`,
    whole: 'États parties',
  }),
  notes: {
    all: [
      'Le nombre d’États parties est calculé d’après l’état du traité\u202F; le rapport n’indique pas ce nombre. L’Union européenne est partie et n’est pas comptée comme un État.',
    ],
    'no-group': ['L’Union européenne est partie et n’est pas comptée comme un État.'],
  },
};
