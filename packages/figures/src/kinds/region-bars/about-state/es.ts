import { subject } from '../../../language/subject.es.js';
import type { RegionBarsStateWords } from './region-bars-state-words.js';
import { notAParty } from '../../../words/about-state.es.js';

export const stateWords: RegionBarsStateWords = {
  review: 'draft',
  sentences: {
    provided: ({ nameInText, group, status }, { parties, total, notItemised, groupName }) => {
      const { strong, n } = subject(nameInText);
      const inGroup = group
        ? ` Se cuenta${n} entre las ${parties} partes del grupo de los ${groupName}.`
        : '';
      switch (status) {
        case 'new-2021':
          return {
            text: `${strong} consta${n} por su nombre, con información nueva en 2021.${inGroup}`,
            strong,
          };
        case 'earlier-only':
          return {
            text: `${strong} consta${n} por su nombre, con información anterior a 2021.${inGroup}`,
            strong,
          };
        case 'not-known':
          return {
            text: `El texto de que disponemos no permite saber si ${nameInText} está${n} entre los ${total}: se ha perdido la parte de la lista en la que constaría el nombre.${inGroup}`,
            strong: nameInText,
          };
        case 'not-named':
          return {
            text: `${strong} no consta${n} por su nombre en el texto de que disponemos, en el que se han perdido ${notItemised} de los ${total} nombres.${inGroup}`,
            strong,
          };
        case 'not-a-party':
          return notAParty(nameInText);
      }
    },
    updated: ({ nameInText, status }, { total }) => {
      if (status === 'not-a-party') return notAParty(nameInText);
      const { strong, n } = subject(nameInText);
      return {
        text:
          status === 'new-2021'
            ? `${strong} está${n} entre los ${total} Estados nombrados.`
            : `${strong} no está${n} entre los ${total} Estados nombrados para 2021.`,
        strong,
      };
    },
    parties: ({ nameInText, group, status }, { parties, groupName }) => {
      if (status === 'not-a-party') return notAParty(nameInText);
      const { strong, n } = subject(nameInText);
      return {
        text: group
          ? `${strong} se cuenta${n} entre las ${parties} partes del grupo de los ${groupName}.`
          : `${strong} se cuenta${n} entre las partes y está${n} fuera de los grupos regionales.`,
        strong,
      };
    },
    unnamed: ({ nameInText, status }) =>
      status === 'not-a-party'
        ? notAParty(nameInText)
        : {
            text: `Aquí no se puede decir nada sobre ${nameInText}: la fuente de esta figura cuenta los Estados y no nombra a ninguno.`,
            strong: nameInText,
          },
  },
};
