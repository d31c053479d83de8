import { longDate } from '../../../language/dates.fr.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';

const day = (date: string): string => longDate(date, 'day');
const start = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const NOT_A_PARTY = 'Non partie au 30 septembre 2021';

const ACTS = {
  ratification: 'par ratification',
  accession: 'par adhésion',
  acceptance: 'par acceptation',
  approval: 'par approbation',
  succession: 'par succession',
} as const;

export const stateWords: CountrySummaryStateWords = {
  review: 'draft',
  title: ({ nameInText }) => `${start(nameInText)}\u202F: l’examen de l’application`,
  finding: ({ nameInText, status }, { total, notItemised }) => {
    const name = start(nameInText);
    switch (status) {
      case 'new-2021':
        return `${name}\u202F: le nom est cité parmi ceux des États ayant communiqué des informations, avec des informations nouvelles en 2021.`;
      case 'earlier-only':
        return `${name}\u202F: le nom est cité parmi ceux des États ayant communiqué des informations, avec des informations antérieures à 2021.`;
      case 'not-known':
        return `${name}\u202F: le texte dont nous disposons ne permet pas de savoir si le nom figure parmi ceux des ${total} États ayant communiqué des informations, car le passage de la liste où il se trouverait est perdu.`;
      case 'not-named':
        return `${name}\u202F: dans le texte dont nous disposons, où ${notItemised} des ${total} noms sont perdus, le nom n’est pas cité parmi ceux des États ayant communiqué des informations.`;
      case 'not-a-party':
        return `${name}\u202F: État non partie à la Convention au 30 septembre 2021.`;
    }
  },
  labels: {
    group: 'Groupe régional',
    signature: 'Signature',
    party: 'Partie depuis',
    information: 'Informations communiquées',
    itsGroup: 'Son groupe',
  },
  noGroup: 'Aucun groupe régional',
  day,
  noSignature: 'Aucune dans l’état du traité',
  party: ({ status, treaty: { action, date, verified } }) => {
    if (!action || !date) return NOT_A_PARTY;
    const since = verified ? `${day(date)}, ${ACTS[action]}` : `${date}, ${ACTS[action]} (jour non vérifié)`;
    return status === 'not-a-party' ? `${since}\u202F; pas encore partie au 30 septembre 2021` : since;
  },
  information: {
    'new-2021': 'Nom cité\u202F; informations nouvelles en 2021',
    'earlier-only': 'Nom cité\u202F; informations antérieures à 2021',
    'not-known': 'Le texte dont nous disposons ne permet pas de le savoir',
    'not-named': 'Nom non cité dans le texte dont nous disposons',
    'not-a-party': NOT_A_PARTY,
  },
  itsGroup: (known, parties) =>
    `Au moins ${known} des ${parties} parties ${known < 2 ? 'est connue par son nom' : 'sont connues par leur nom'}`,
  notCounted: 'Hors du décompte par groupe régional',
};
