import { longDate } from '../../../language/dates.es.js';
import { subject } from '../../../language/subject.es.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';

const day = (date: string): string => longDate(date, 'day');

const NOT_A_PARTY = 'No era parte al 30 de septiembre de 2021';

const ACTS = {
  ratification: 'por ratificación',
  accession: 'por adhesión',
  acceptance: 'por aceptación',
  approval: 'por aprobación',
  succession: 'por sucesión',
} as const;

export const stateWords: CountrySummaryStateWords = {
  review: 'draft',
  title: ({ nameInText }) => `${subject(nameInText).strong} en el examen de la aplicación`,
  finding: ({ nameInText, status }, { total, notItemised }) => {
    const { strong: name, n } = subject(nameInText);
    switch (status) {
      case 'new-2021':
        return `${name} consta${n} por su nombre entre los Estados que facilitaron información, con información nueva en 2021.`;
      case 'earlier-only':
        return `${name} consta${n} por su nombre entre los Estados que facilitaron información, con información anterior a 2021.`;
      case 'not-known':
        return `El texto de que disponemos no permite saber si ${nameInText} está${n} entre los ${total} Estados que facilitaron información: se ha perdido la parte de la lista en la que constaría el nombre.`;
      case 'not-named':
        return `En el texto de que disponemos, en el que se han perdido ${notItemised} de los ${total} nombres, ${nameInText} no consta${n} por su nombre entre los Estados que facilitaron información.`;
      case 'not-a-party':
        return `${name} no era${n} parte en la Convención al 30 de septiembre de 2021.`;
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
  noSignature: 'No consta en la situación del tratado',
  party: ({ status, treaty: { action, date, verified } }) => {
    if (!action || !date) return NOT_A_PARTY;
    const since = verified ? `${day(date)}, ${ACTS[action]}` : `${date}, ${ACTS[action]} (día no verificado)`;
    return status === 'not-a-party' ? `${since}; aún no lo era al 30 de septiembre de 2021` : since;
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
