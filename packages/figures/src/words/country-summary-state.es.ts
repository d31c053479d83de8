import { longDate } from './dates.es.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';

const day = (date: string): string => longDate(date, 'day');
const start = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const NOT_A_PARTY = 'No era parte al 30 de septiembre de 2021';

const ACTS = {
  ratification: 'por ratificación',
  accession: 'por adhesión',
  acceptance: 'por aceptación',
  approval: 'por aprobación',
  succession: 'por sucesión',
} as const;

export const countrySummaryState: CountrySummaryStateWords = {
  review: 'draft',
  title: ({ nameInText }) => `${start(nameInText)}: el examen de la aplicación`,
  finding: ({ nameInText, status }, { stated, notItemised }) => {
    const name = start(nameInText);
    switch (status) {
      case 'new-2021':
        return `${name}: el nombre consta entre los de los Estados que facilitaron información, con información nueva en 2021.`;
      case 'earlier-only':
        return `${name}: el nombre consta entre los de los Estados que facilitaron información, con información anterior a 2021.`;
      case 'not-known':
        return `${name}: el texto de que disponemos no permite saber si el nombre está entre los de los ${stated} Estados que facilitaron información, porque se ha perdido la parte de la lista en la que figuraría.`;
      case 'not-named':
        return `${name}: el nombre no consta entre los de los Estados que facilitaron información en el texto de que disponemos, en el que se han perdido ${notItemised} de los ${stated} nombres.`;
      case 'not-a-party':
        return `${name}: Estado que no era parte en la Convención al 30 de septiembre de 2021.`;
    }
  },
  labels: {
    group: 'Grupo regional',
    signature: 'Firma',
    party: 'Parte desde',
    information: 'Información facilitada',
    itsGroup: 'Su grupo',
  },
  noGroup: 'Ningún grupo regional',
  day,
  noSignature: 'Ninguna en la situación del tratado',
  party: ({ status, treaty: { action, date, verified } }) => {
    if (!action || !date) return NOT_A_PARTY;
    const since = verified ? `${day(date)}, ${ACTS[action]}` : `${date}, ${ACTS[action]} (día no verificado)`;
    return status === 'not-a-party' ? `${since}; aún no al 30 de septiembre de 2021` : since;
  },
  information: {
    'new-2021': 'El nombre consta; información nueva en 2021',
    'earlier-only': 'El nombre consta; información anterior a 2021',
    'not-known': 'El texto de que disponemos no permite saberlo',
    'not-named': 'El nombre no consta en el texto de que disponemos',
    'not-a-party': NOT_A_PARTY,
  },
  itsGroup: (known, parties) => `Al menos ${known} de ${parties} partes se conocen por su nombre`,
  notCounted: 'Fuera del recuento por grupos regionales',
};
