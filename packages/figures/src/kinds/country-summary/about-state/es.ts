import type { EditionDays } from '../../../model/edition.js';
import { longDate } from '../../../language/dates.es.js';
import { subject } from '../../../language/subject.es.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';

const day = (date: string): string => longDate(date, 'day');

const notAParty = (edition: EditionDays): string => `No era parte al ${edition.partiesDay}`;

const ACTS = {
  ratification: 'ratificación',
  accession: 'adhesión',
  acceptance: 'aceptación',
  approval: 'aprobación',
  succession: 'sucesión',
} as const;

export const stateWords = (edition: EditionDays): CountrySummaryStateWords => ({
  review: 'draft',
  title: ({ nameInText }) => `${subject(nameInText).strong} en el examen de la aplicación`,
  finding: ({ nameInText, status, m49 }, { total, notItemised }) => {
    const { strong: name, n } = subject(nameInText);
    if (m49 === null) return `${name} se cuenta como parte y no está entre los Estados contados aquí.`;
    switch (status) {
      case 'new':
        return `${name} figura${n} entre los Estados que facilitaron información; en ${edition.newYears} se obtuvo información nueva.`;
      case 'earlier-only':
        return `${name} figura${n} entre los Estados que facilitaron información, toda ella anterior a ${edition.newFrom}.`;
      case 'not-known':
        return `El ejemplar del documento utilizado aquí no permite saber si ${nameInText} está${n} entre los ${total} Estados que facilitaron información: se ha perdido el pasaje de la lista en el que figuraría el nombre.`;
      case 'not-named':
        return `En el ejemplar del documento utilizado aquí se han perdido ${notItemised} de los ${total} nombres de Estados que facilitaron información; ${nameInText} no figura${n} entre los nombres restantes, y de ello no se deduce nada.`;
      case 'not-a-party':
        return `${name} no era${n} parte en la Convención al ${edition.partiesDay}.`;
    }
  },
  labels: {
    group: 'Grupo regional',
    signature: 'Firma',
    party: 'Consentimiento en obligarse',
    information: 'Información facilitada',
    itsGroup: 'Su grupo',
  },
  noGroup: 'Ningún grupo regional',
  day,
  noSignature: 'No consta en la lista de tratados',
  party: ({ status, treaty: { action, date, verified } }) => {
    if (!action || !date) return notAParty(edition);
    const since = verified ? `${day(date)}, ${ACTS[action]}` : `${date}, ${ACTS[action]} (día no verificado)`;
    return status === 'not-a-party' ? `${since}; no era parte al ${edition.partiesDay}` : since;
  },
  information: {
    new: `Nombrado; información nueva en ${edition.newYears}`,
    'earlier-only': `Nombrado; información anterior a ${edition.newFrom}`,
    'not-known': 'El texto disponible no permite saberlo',
    'not-named': 'No figura en lo que queda de la lista',
    'not-a-party': notAParty(edition),
  },
  itsGroup: (known, parties) =>
    `Al menos ${known} de ${parties} partes ${known === 1 ? 'facilitó' : 'facilitaron'} información`,
  notCounted: 'Fuera del recuento por grupos regionales',
});
