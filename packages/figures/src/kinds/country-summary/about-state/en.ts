import { dateWords, monthName } from '../../../language/dates.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';

const month = monthName('en', 'long');
const day = (date: string): string => dateWords(date, 'day', month);
const start = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const NOT_A_PARTY = 'Not a party at 30 September 2021';

const ACTS = {
  ratification: 'by ratification',
  accession: 'by accession',
  acceptance: 'by acceptance',
  approval: 'by approval',
  succession: 'by succession',
} as const;

export const stateWords: CountrySummaryStateWords = {
  review: 'draft',
  title: ({ nameInText }) => `${start(nameInText)} in the review of implementation`,
  finding: ({ nameInText, status }, { total, notItemised }) => {
    const name = start(nameInText);
    switch (status) {
      case 'new-2021':
        return `${name} is named among the States that provided information, with new information in 2021.`;
      case 'earlier-only':
        return `${name} is named among the States that provided information, with information from before 2021.`;
      case 'not-known':
        return `Whether ${nameInText} is one of the ${total} States that provided information cannot be known from the text we hold: the part of the list where its name would stand is lost.`;
      case 'not-named':
        return `${name} is not named among those that provided information in the text we hold, in which ${notItemised} of the ${total} names are lost.`;
      case 'not-a-party':
        return `${name} was not a party to the Convention at 30 September 2021.`;
    }
  },
  labels: {
    group: 'Regional group',
    signature: 'Signature',
    party: 'Party since',
    information: 'Information provided',
    itsGroup: 'Its group',
  },
  noGroup: 'In no regional group',
  day,
  noSignature: 'None in the treaty list',
  party: ({ status, treaty: { action, date, verified } }) => {
    if (!action || !date) return NOT_A_PARTY;
    const since = verified ? `${day(date)}, ${ACTS[action]}` : `${date}, ${ACTS[action]} (day not verified)`;
    return status === 'not-a-party' ? `${since}; not yet at 30 September 2021` : since;
  },
  information: {
    'new-2021': 'Named; new information in 2021',
    'earlier-only': 'Named; information from before 2021',
    'not-known': 'Cannot be known from the text we hold',
    'not-named': 'Not named in the text we hold',
    'not-a-party': NOT_A_PARTY,
  },
  itsGroup: (known, parties) => `At least ${known} of ${parties} parties are known by name`,
  notCounted: 'Counted in no regional group',
};
