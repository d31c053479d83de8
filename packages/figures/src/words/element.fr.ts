import { cycleTimelineState } from './cycle-timeline-state.fr.js';
import { joinWords } from './join-words.js';
import type { ElementWords } from './words.js';

const groups = {
  african: 'États d’Afrique',
  'asia-pacific': 'États d’Asie et du Pacifique',
  'eastern-european': 'États d’Europe orientale',
  'latin-american-caribbean': 'États d’Amérique latine et des Caraïbes',
  'western-european-other': 'États d’Europe occidentale et autres États',
} as const;

/** "Kenya : …", the name being the bold part: what is said needs neither its article nor its gender. */
const about = (nameInText: string, what: string) => {
  const strong = nameInText.charAt(0).toUpperCase() + nameInText.slice(1);
  return { text: `${strong}\u202F: ${what}`, strong };
};

const NOT_A_PARTY = 'État non partie à la Convention au 30 septembre 2021.';

export const elementWords: ElementWords = {
  review: 'draft',
  groups,
  table: 'Tableau',
  cite: 'Citer',
  notLoaded: 'Cette figure n’a pas pu être chargée.',
  notLoadedReason: 'Son fichier n’est pas arrivé. Les nombres se trouvent aussi dans le fichier CSV.',
  tryAgain: 'Réessayer',
  unknownState: code => ({
    text: `«\u202F${code}\u202F» n’est pas le code d’un État dans les données. La figure est affichée sans repère.`,
    strong: `«\u202F${code}\u202F»`,
  }),
  nearest: 'Les plus proches\u202F:',
  unknownFigure: (name, known) => ({
    text: `Il n’y a pas ici de figure «\u202F${name}\u202F». Figures disponibles\u202F: ${joinWords('fr', known)}.`,
    strong: `«\u202F${name}\u202F»`,
  }),
  unknownOption: (option, value, known) => ({
    text: `«\u202F${value}\u202F» n’est pas une valeur de ${option} pour cette figure. Valeurs disponibles\u202F: ${joinWords('fr', known)}.`,
    strong: `«\u202F${value}\u202F»`,
  }),
  state: {
    cycles: cycleTimelineState.sentence,
    joined: ({ nameInText, status, treaty }, { parties }) => {
      if (status === 'not-a-party') return about(nameInText, NOT_A_PARTY);
      const year = `en ${treaty.date?.slice(0, 4)}${treaty.verified ? '' : ' (jour non vérifié)'}`;
      return about(
        nameInText,
        parties === 1
          ? `seule nouvelle partie à la Convention ${year}.`
          : `l’une des ${parties} nouvelles parties à la Convention ${year}.`,
      );
    },
    unnamed: ({ nameInText, status }) =>
      about(
        nameInText,
        status === 'not-a-party'
          ? NOT_A_PARTY
          : 'rien ne peut être dit ici, car la source de cette figure compte les États sans les nommer.',
      ),
    provided: ({ nameInText, group, status }, { parties, stated, notItemised }) => {
      const inGroup = group
        ? ` Cet État est l’une des ${parties} parties du groupe des ${groups[group]}.`
        : '';
      switch (status) {
        case 'new-2021':
          return about(nameInText, `le nom est cité, avec des informations nouvelles en 2021.${inGroup}`);
        case 'earlier-only':
          return about(nameInText, `le nom est cité, avec des informations antérieures à 2021.${inGroup}`);
        case 'not-known':
          return about(
            nameInText,
            `le texte dont nous disposons ne permet pas de savoir si le nom figure parmi les ${stated}, car le passage de la liste où il se trouverait est perdu.${inGroup}`,
          );
        case 'not-named':
          return about(
            nameInText,
            `le nom n’est pas cité dans le texte dont nous disposons, où ${notItemised} des ${stated} noms sont perdus.${inGroup}`,
          );
        case 'not-a-party':
          return about(nameInText, NOT_A_PARTY);
      }
    },
    updated: ({ nameInText, status }, { stated }) => {
      if (status === 'not-a-party') return about(nameInText, NOT_A_PARTY);
      return about(
        nameInText,
        status === 'new-2021'
          ? `le nom est l’un des ${stated} qui sont cités.`
          : `le nom n’est pas l’un des ${stated} qui sont cités pour 2021.`,
      );
    },
    parties: ({ nameInText, group, status }, { parties }) => {
      if (status === 'not-a-party') return about(nameInText, NOT_A_PARTY);
      return about(
        nameInText,
        group
          ? `l’une des ${parties} parties du groupe des ${groups[group]}.`
          : 'partie à la Convention, hors des groupes régionaux.',
      );
    },
    measures: ({ nameInText }) =>
      about(
        nameInText,
        'le rapport ne nomme pas les États à l’origine des mesures et ne permet donc pas de savoir si l’une d’elles lui est attribuable.',
      ),
  },
};
