import { cycleTimelineState } from './cycle-timeline-state.es.js';
import { joinWords } from './join-words.js';
import { subject } from './subject.es.js';
import type { ElementWords } from './words.js';

const groups = {
  african: 'Estados de África',
  'asia-pacific': 'Estados de Asia y el Pacífico',
  'eastern-european': 'Estados de Europa Oriental',
  'latin-american-caribbean': 'Estados de América Latina y el Caribe',
  'western-european-other': 'Estados de Europa Occidental y otros Estados',
} as const;

/** "Kenya no era parte…", the name being the bold part. */
const notAParty = (nameInText: string) => {
  const { strong, n } = subject(nameInText);
  return { text: `${strong} no era${n} parte en la Convención al 30 de septiembre de 2021.`, strong };
};

export const elementWords: ElementWords = {
  review: 'draft',
  groups,
  table: 'Tabla',
  cite: 'Citar',
  notLoaded: 'No se pudo cargar esta figura.',
  notLoadedReason: 'No se recibió su archivo. Los números están también en el archivo CSV.',
  tryAgain: 'Reintentar',
  unknownState: code => ({
    text: `«${code}» no es el código de un Estado en los datos. La figura se muestra sin marca.`,
    strong: `«${code}»`,
  }),
  nearest: 'Los más parecidos:',
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
      if (status === 'not-a-party') return notAParty(nameInText);
      const { strong, n } = subject(nameInText);
      const year = `en ${treaty.date?.slice(0, 4)}${treaty.verified ? '' : ' (día no verificado)'}`;
      const among =
        parties === 1 ? 'como la única parte que se sumó' : `entre las ${parties} partes que se sumaron`;
      return { text: `${strong} se cuenta${n} ${among} a la Convención ${year}.`, strong };
    },
    unnamed: ({ nameInText, status }) =>
      status === 'not-a-party'
        ? notAParty(nameInText)
        : {
            text: `Aquí no se puede decir nada sobre ${nameInText}: la fuente de esta figura cuenta los Estados y no nombra a ninguno.`,
            strong: nameInText,
          },
    provided: ({ nameInText, group, status }, { parties, stated, notItemised }) => {
      const { strong, n } = subject(nameInText);
      const inGroup = group
        ? ` Se cuenta${n} entre las ${parties} partes del grupo de los ${groups[group]}.`
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
            text: `El texto de que disponemos no permite saber si ${nameInText} está${n} entre los ${stated}: se ha perdido la parte de la lista en la que constaría el nombre.${inGroup}`,
            strong: nameInText,
          };
        case 'not-named':
          return {
            text: `${strong} no consta${n} por su nombre en el texto de que disponemos, en el que se han perdido ${notItemised} de los ${stated} nombres.${inGroup}`,
            strong,
          };
        case 'not-a-party':
          return notAParty(nameInText);
      }
    },
    updated: ({ nameInText, status }, { stated }) => {
      if (status === 'not-a-party') return notAParty(nameInText);
      const { strong, n } = subject(nameInText);
      return {
        text:
          status === 'new-2021'
            ? `${strong} está${n} entre los ${stated} Estados nombrados.`
            : `${strong} no está${n} entre los ${stated} Estados nombrados para 2021.`,
        strong,
      };
    },
    parties: ({ nameInText, group, status }, { parties }) => {
      if (status === 'not-a-party') return notAParty(nameInText);
      const { strong, n } = subject(nameInText);
      return {
        text: group
          ? `${strong} se cuenta${n} entre las ${parties} partes del grupo de los ${groups[group]}.`
          : `${strong} se cuenta${n} entre las partes y está${n} fuera de los grupos regionales.`,
        strong,
      };
    },
    measures: ({ nameInText }) => ({
      text: `El informe no nombra a los Estados que adoptaron las medidas, por lo que no permite saber si ${nameInText} está${subject(nameInText).n} entre ellos.`,
      strong: nameInText,
    }),
  },
};
