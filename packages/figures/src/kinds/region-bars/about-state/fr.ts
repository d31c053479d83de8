import type { RegionBarsStateWords } from './region-bars-state-words.js';
import { about, notAParty } from '../../../words/about-state.fr.js';

export const stateWords: RegionBarsStateWords = {
  review: 'draft',
  sentences: {
    provided: ({ nameInText, group, status }, { parties, total, notItemised, groupName }) => {
      const inGroup = group ? ` Cet État est l’une des ${parties} parties du groupe des ${groupName}.` : '';
      switch (status) {
        case 'new-2021':
          return about(nameInText, `le nom est cité, avec des informations nouvelles en 2021.${inGroup}`);
        case 'earlier-only':
          return about(nameInText, `le nom est cité, avec des informations antérieures à 2021.${inGroup}`);
        case 'not-known':
          return about(
            nameInText,
            `le texte dont nous disposons ne permet pas de savoir si le nom figure parmi les ${total}, car le passage de la liste où il se trouverait est perdu.${inGroup}`,
          );
        case 'not-named':
          return about(
            nameInText,
            `le nom n’est pas cité dans le texte dont nous disposons, où ${notItemised} des ${total} noms sont perdus.${inGroup}`,
          );
        case 'not-a-party':
          return notAParty(nameInText);
      }
    },
    updated: ({ nameInText, status }, { total }) => {
      if (status === 'not-a-party') return notAParty(nameInText);
      return about(
        nameInText,
        status === 'new-2021'
          ? `le nom est l’un des ${total} qui sont cités.`
          : `le nom n’est pas l’un des ${total} qui sont cités pour 2021.`,
      );
    },
    parties: ({ nameInText, group, status }, { parties, groupName }) => {
      if (status === 'not-a-party') return notAParty(nameInText);
      return about(
        nameInText,
        group
          ? `l’une des ${parties} parties du groupe des ${groupName}.`
          : 'partie à la Convention, hors des groupes régionaux.',
      );
    },
    unnamed: ({ nameInText, status }) =>
      status === 'not-a-party'
        ? notAParty(nameInText)
        : about(
            nameInText,
            'rien ne peut être dit ici, car la source de cette figure compte les États sans les nommer.',
          ),
  },
};
