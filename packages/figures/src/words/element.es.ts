import { cycleTimelineState } from './cycle-timeline-state.es.js';
import { joinWords } from './join-words.js';
import type { ElementWords } from './words.js';

const groups = {
  african: 'Estados de África',
  'asia-pacific': 'Estados de Asia y el Pacífico',
  'eastern-european': 'Estados de Europa Oriental',
  'latin-american-caribbean': 'Estados de América Latina y el Caribe',
  'western-european-other': 'Estados de Europa Occidental y otros Estados',
} as const;

/** "Kenya: …", the name being the bold part: what is said needs neither its article nor its gender. */
const about = (nameInText: string, what: string) => {
  const strong = nameInText.charAt(0).toUpperCase() + nameInText.slice(1);
  return { text: `${strong}: ${what}`, strong };
};

const NOT_A_PARTY = 'Estado que no era parte en la Convención al 30 de septiembre de 2021.';

export const elementWords: ElementWords = {
  review: 'draft',
  groups,
  table: 'Tabla',
  cite: 'Citar',
  notLoaded: 'No se pudo cargar esta figura.',
  notLoadedReason: 'Su archivo no llegó. Los números están también en el archivo CSV.',
  tryAgain: 'Reintentar',
  unknownState: code => ({
    text: `«${code}» no es el código de un Estado en los datos. La figura se muestra sin marca.`,
    strong: `«${code}»`,
  }),
  nearest: 'Los más próximos:',
  unknownFigure: (name, known) => ({
    text: `Aquí no hay ninguna figura «${name}». Figuras disponibles: ${joinWords('es', known)}.`,
    strong: `«${name}»`,
  }),
  unknownOption: (option, value, known) => ({
    text: `«${value}» no es un valor de ${option} para esta figura. Valores disponibles: ${joinWords('es', known)}.`,
    strong: `«${value}»`,
  }),
  state: {
    cycles: cycleTimelineState.sentence,
    joined: ({ nameInText, status, treaty }, { parties }) => {
      if (status === 'not-a-party') return about(nameInText, NOT_A_PARTY);
      const year = `en ${treaty.date?.slice(0, 4)}${treaty.verified ? '' : ' (día no verificado)'}`;
      return about(
        nameInText,
        parties === 1
          ? `la única parte que se sumó a la Convención ${year}.`
          : `una de las ${parties} partes que se sumaron a la Convención ${year}.`,
      );
    },
    unnamed: ({ nameInText, status }) =>
      about(
        nameInText,
        status === 'not-a-party'
          ? NOT_A_PARTY
          : 'aquí no se puede decir nada, porque la fuente de esta figura cuenta los Estados sin nombrarlos.',
      ),
    provided: ({ nameInText, group, status }, { parties, stated, notItemised }) => {
      const inGroup = group ? ` Su grupo, el de los ${groups[group]}, tiene ${parties} partes.` : '';
      switch (status) {
        case 'new-2021':
          return about(nameInText, `el nombre consta, con información nueva en 2021.${inGroup}`);
        case 'earlier-only':
          return about(nameInText, `el nombre consta, con información anterior a 2021.${inGroup}`);
        case 'not-known':
          return about(
            nameInText,
            `el texto de que disponemos no permite saber si el nombre está entre los ${stated}, porque se ha perdido la parte de la lista en la que figuraría.${inGroup}`,
          );
        case 'not-named':
          return about(
            nameInText,
            `el nombre no consta en el texto de que disponemos, en el que se han perdido ${notItemised} de los ${stated} nombres.${inGroup}`,
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
          ? `el nombre es uno de los ${stated} que constan.`
          : `el nombre no es uno de los ${stated} que constan para 2021.`,
      );
    },
    parties: ({ nameInText, group, status }, { parties }) => {
      if (status === 'not-a-party') return about(nameInText, NOT_A_PARTY);
      return about(
        nameInText,
        group
          ? `una de las ${parties} partes del grupo de los ${groups[group]}.`
          : 'parte en la Convención, fuera de los grupos regionales.',
      );
    },
    measures: ({ nameInText }) =>
      about(
        nameInText,
        'el informe no nombra a los Estados que adoptaron las medidas, por lo que no permite saber si alguna de ellas guarda relación con este nombre.',
      ),
  },
};
