import type { EditionDays } from '../../../model/edition.js';
import { longDate } from '../../../language/dates.fr.js';
import { provided } from '../../../language/provided.fr.js';
import { subject } from '../../../language/subject.fr.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';

const day = (date: string): string => longDate(date, 'day');

const notAParty = (edition: EditionDays): string => `Non partie au ${edition.partiesDay}`;

const ACTS = {
  ratification: 'ratification',
  accession: 'adhésion',
  acceptance: 'acceptation',
  approval: 'approbation',
  succession: 'succession',
} as const;

export const stateWords = (edition: EditionDays): CountrySummaryStateWords => ({
  review: 'draft',
  title: ({ nameInText }) => `${subject(nameInText).strong} dans l’examen de l’application`,
  finding: ({ nameInText, status, m49 }, { total, notItemised }) => {
    const { strong, is, was, isPlural } = subject(nameInText);
    if (m49 === null)
      return `${strong} est comptée comme une partie et n’est pas au nombre des États comptés ici.`;
    switch (status) {
      case 'new':
        return `${strong} ${is} au nombre des États nommés comme ayant communiqué des informations, dont de nouvelles en ${edition.newYears}.`;
      case 'earlier-only':
        return `${strong} ${is} au nombre des États nommés comme ayant communiqué des informations, toutes antérieures à ${edition.newFrom}.`;
      case 'not-known':
        return `L’exemplaire du rapport utilisé ici ne permet pas de savoir si ${nameInText} ${is} au nombre des ${total} États ayant communiqué des informations, car le passage de la liste où le nom se trouverait est perdu.`;
      case 'not-named':
        return `Dans l’exemplaire du rapport utilisé ici, ${notItemised} des ${total} noms d’États ayant communiqué des informations sont perdus\u202F; ${nameInText} ne figure${isPlural ? 'nt' : ''} pas parmi les noms restants, et rien ne peut en être déduit.`;
      case 'not-a-party':
        return `${strong} n’${was} pas partie à la Convention au ${edition.partiesDay}.`;
    }
  },
  labels: {
    group: 'Groupe régional',
    signature: 'Signature',
    party: 'Consentement à être lié',
    information: 'Informations communiquées',
    itsGroup: 'Son groupe',
  },
  noGroup: 'Aucun groupe régional',
  day,
  noSignature: 'Aucune dans l’état de la Convention',
  party: ({ status, treaty: { action, date, verified } }) => {
    if (!action || !date) return notAParty(edition);
    const since = verified ? `${day(date)}, ${ACTS[action]}` : `${date}, ${ACTS[action]} (jour non vérifié)`;
    return status === 'not-a-party' ? `${since}\u202F; non partie au ${edition.partiesDay}` : since;
  },
  information: {
    new: `État nommé\u202F; informations nouvelles en ${edition.newYears}`,
    'earlier-only': `État nommé\u202F; informations antérieures à ${edition.newFrom}`,
    'not-known': 'Le texte disponible ne permet pas de le savoir',
    'not-named': 'État non nommé dans ce qui reste de la liste',
    'not-a-party': notAParty(edition),
  },
  itsGroup: (known, parties) => `Au moins ${provided(known, `${parties} parties`)}`,
  notCounted: 'Hors du décompte par groupe régional',
});
