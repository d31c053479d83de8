import type { EditionDays } from '../../../model/edition.js';
import type { RegionBarsStateWords } from './region-bars-state-words.js';
import { notAParty } from '../../../words/about-state.fr.js';
import type { Phrase } from '../../../model/phrase.js';
import { subject } from '../../../language/subject.fr.js';

/** "L’Union européenne est comptée comme une partie …" */
const notAState = (nameInText: string): Phrase => {
  const { strong } = subject(nameInText);
  return {
    text: `${strong} est comptée comme une partie et n’est pas au nombre des États comptés ici.`,
    strong,
  };
};

export const stateWords = (edition: EditionDays): RegionBarsStateWords => ({
  review: 'draft',
  sentences: {
    provided: ({ nameInText, group, status, m49 }, { parties, total, notItemised, groupName }) => {
      const inGroup = group ? ` Cet État est l’une des ${parties} parties du groupe des ${groupName}.` : '';
      if (m49 === null) return notAState(nameInText);
      const { strong, is, isPlural } = subject(nameInText);
      switch (status) {
        case 'new':
          return {
            text: `${strong} ${is} au nombre des États nommés comme ayant communiqué des informations, dont de nouvelles en ${edition.newYears}.${inGroup}`,
            strong,
          };
        case 'earlier-only':
          return {
            text: `${strong} ${is} au nombre des États nommés comme ayant communiqué des informations, toutes antérieures à ${edition.newFrom}.${inGroup}`,
            strong,
          };
        case 'not-known':
          return {
            text: `L’exemplaire du rapport utilisé ici ne permet pas de savoir si ${nameInText} ${is} au nombre des ${total} États, car le passage de la liste où le nom se trouverait est perdu.${inGroup}`,
            strong: nameInText,
          };
        case 'not-named':
          return {
            text: `Dans l’exemplaire du rapport utilisé ici, ${notItemised} des ${total} noms sont perdus\u202F; ${nameInText} ne figure${isPlural ? 'nt' : ''} pas parmi les noms restants, et rien ne peut en être déduit.${inGroup}`,
            strong: nameInText,
          };
        case 'not-a-party':
          return notAParty(nameInText, edition);
      }
    },
    updated: ({ nameInText, status, m49 }, { total }) => {
      if (status === 'not-a-party') return notAParty(nameInText, edition);
      if (m49 === null) return notAState(nameInText);
      const { strong, is } = subject(nameInText);
      return status === 'new'
        ? {
            text: `${strong} ${is} au nombre des ${total} États auprès desquels des informations nouvelles ont été recueillies en ${edition.newYears}.`,
            strong,
          }
        : {
            text: `Des informations nouvelles ont été recueillies en ${edition.newYears} auprès de ${total} États, dont ${nameInText} ne ${is === 'est' ? 'fait' : 'font'} pas partie\u202F; rien ne peut en être déduit quant aux informations antérieures.`,
            strong: nameInText,
          };
    },
    parties: ({ nameInText, group, status }, { parties, groupName }) => {
      if (status === 'not-a-party') return notAParty(nameInText, edition);
      const { strong, is } = subject(nameInText);
      return {
        text: group
          ? `${strong} ${is} au nombre des ${parties} parties du groupe des ${groupName}.`
          : `${strong} ${is} partie à la Convention et n’${is === 'est' ? 'appartient' : 'appartiennent'} à aucun groupe régional.`,
        strong,
      };
    },
    unnamed: ({ nameInText, status }) =>
      status === 'not-a-party'
        ? notAParty(nameInText, edition)
        : {
            text: `La source de cette figure compte les États sans les nommer\u202F: elle ne dit pas si ${nameInText} ${subject(nameInText).is} du nombre.`,
            strong: nameInText,
          },
  },
});
