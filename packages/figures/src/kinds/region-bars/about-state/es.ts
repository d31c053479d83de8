import type { EditionDays } from '../../../model/edition.js';
import { subject } from '../../../language/subject.es.js';
import type { Phrase } from '../../../model/phrase.js';
import type { RegionBarsStateWords } from './region-bars-state-words.js';
import { notAParty } from '../../../words/about-state.es.js';

/** "La Unión Europea se cuenta como parte …" */
const notAState = (nameInText: string): Phrase => {
  const { strong } = subject(nameInText);
  return { text: `${strong} se cuenta como parte y no está entre los Estados contados aquí.`, strong };
};

export const stateWords = (edition: EditionDays): RegionBarsStateWords => ({
  review: 'draft',
  sentences: {
    provided: ({ nameInText, group, status, m49 }, { parties, total, notItemised, groupName }) => {
      const { strong, n } = subject(nameInText);
      const inGroup = group
        ? ` Se cuenta${n} entre las ${parties} partes del grupo de los ${groupName}.`
        : '';
      if (m49 === null) return notAState(nameInText);
      switch (status) {
        case 'new':
          return {
            text: `${strong} figura${n} entre los Estados que facilitaron información; en ${edition.newYears} se obtuvo información nueva.${inGroup}`,
            strong,
          };
        case 'earlier-only':
          return {
            text: `${strong} figura${n} entre los Estados que facilitaron información, toda ella anterior a ${edition.newFrom}.${inGroup}`,
            strong,
          };
        case 'not-known':
          return {
            text: `El ejemplar del documento utilizado aquí no permite saber si ${nameInText} está${n} entre los ${total} Estados: se ha perdido el pasaje de la lista en el que figuraría el nombre.${inGroup}`,
            strong: nameInText,
          };
        case 'not-named':
          return {
            text: `En el ejemplar del documento utilizado aquí se han perdido ${notItemised} de los ${total} nombres; ${nameInText} no figura${n} entre los nombres restantes, y de ello no se deduce nada.${inGroup}`,
            strong: nameInText,
          };
        case 'not-a-party':
          return notAParty(nameInText, edition);
      }
    },
    updated: ({ nameInText, status, m49 }, { total }) => {
      if (status === 'not-a-party') return notAParty(nameInText, edition);
      if (m49 === null) return notAState(nameInText);
      const { strong, n } = subject(nameInText);
      return status === 'new'
        ? {
            text: `${strong} figura${n} entre los ${total} Estados de los que se obtuvo información nueva en ${edition.newYears}.`,
            strong,
          }
        : {
            text: `En ${edition.newYears} se obtuvo información nueva de ${total} Estados, entre los que no figura${n} ${nameInText}; de ello no se deduce nada sobre la información anterior.`,
            strong: nameInText,
          };
    },
    parties: ({ nameInText, group, status }, { parties, groupName }) => {
      if (status === 'not-a-party') return notAParty(nameInText, edition);
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
        ? notAParty(nameInText, edition)
        : {
            text: `La fuente de esta figura cuenta los Estados sin nombrarlos, por lo que aquí no se puede decir nada sobre ${nameInText}.`,
            strong: nameInText,
          },
  },
});
