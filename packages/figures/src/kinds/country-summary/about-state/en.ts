import type { EditionDays } from '../../../model/edition.js';
import { dateWords, monthName } from '../../../language/dates.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';

const month = monthName('en', 'long');
const day = (date: string): string => dateWords(date, 'day', month);
const start = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const notAParty = (edition: EditionDays): string => `Not a party as at ${edition.partiesDay}`;

const ACTS = {
  ratification: 'ratification',
  accession: 'accession',
  acceptance: 'acceptance',
  approval: 'approval',
  succession: 'succession',
} as const;

export const stateWords = (edition: EditionDays): CountrySummaryStateWords => ({
  review: 'draft',
  title: ({ nameInText }) => `${start(nameInText)} in the review of implementation`,
  finding: ({ nameInText, status, m49 }, { total, notItemised }) => {
    const name = start(nameInText);
    if (m49 === null) return `${name} counts as a party and is not among the States counted here.`;
    switch (status) {
      case 'new':
        return `${name} is named among the States that provided information; new information was collected from it in ${edition.newYears}.`;
      case 'earlier-only':
        return `${name} is named among the States that provided information, all of it before ${edition.newFrom}.`;
      case 'not-known':
        return `Whether ${nameInText} is one of the ${total} States that provided information cannot be known from the copy of the report used here: the part of the list where its name would appear is lost.`;
      case 'not-named':
        return `The copy of the report used here has lost ${notItemised} of the ${total} names of States that provided information; ${nameInText} is not among the names that are left, and nothing follows from that.`;
      case 'not-a-party':
        return `${name} was not a party to the Convention as at ${edition.partiesDay}.`;
    }
  },
  labels: {
    group: 'Regional group',
    signature: 'Signature',
    party: 'Consent to be bound',
    information: 'Information provided',
    itsGroup: 'Its group',
  },
  noGroup: 'In no regional group',
  day,
  noSignature: 'None recorded in the treaty list',
  party: ({ status, treaty: { action, date, verified } }) => {
    if (!action || !date) return notAParty(edition);
    const since = verified ? `${day(date)}, ${ACTS[action]}` : `${date}, ${ACTS[action]} (day not verified)`;
    return status === 'not-a-party' ? `${since}; not a party as at ${edition.partiesDay}` : since;
  },
  information: {
    new: `Named; new information collected in ${edition.newYears}`,
    'earlier-only': `Named; information provided before ${edition.newFrom}`,
    'not-known': 'Cannot be known from the copy of the report used',
    'not-named': 'Not named in the part of the list that is left',
    'not-a-party': notAParty(edition),
  },
  itsGroup: (known, parties) => `At least ${known} of ${parties} parties provided information`,
  notCounted: 'Counted in no regional group',
});
