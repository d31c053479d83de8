import type { EditionDays } from '../../../model/edition.js';
import type { StateFacts } from '../../../model/state.js';
import type { CycleTimelineStateWords } from './cycle-timeline-state-words.js';
import { dateWords, monthName, precisionOf } from '../../../language/dates.js';

const longMonth = monthName('en', 'long');

const VERBS = {
  ratification: 'ratified',
  accession: 'acceded to',
  acceptance: 'accepted',
  approval: 'approved',
  succession: 'succeeded to',
} as const;

const STEPS = {
  signature: 'signed',
  ratification: 'ratified',
  accession: 'acceded',
  acceptance: 'accepted',
  approval: 'approved',
  succession: 'succeeded',
  new: 'named, new',
  'earlier-only': 'named, earlier',
} as const;

const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const stateWords = (edition: EditionDays): CycleTimelineStateWords => ({
  review: 'draft',
  sentences: {
    cycles: ({ nameInText, treaty, status, m49 }, { total, notItemised }) => {
      const did = treatyWords(treaty);
      const strong = start(nameInText);
      const text = did ? `${strong} ${did}` : strong;
      if (m49 === null)
        return { text: `${text}. It counts as a party and is not among the States counted here.`, strong };
      switch (status) {
        case 'new':
          return {
            text: `${text}${did ? ', and' : ''} is named among the States that provided information, with new information in ${edition.newYears}.`,
            strong,
          };
        case 'earlier-only':
          return {
            text: `${text}${did ? ', and' : ''} is named among the States that provided information, with information from before ${edition.newFrom}.`,
            strong,
          };
        case 'not-known':
          return {
            text: `${text}. Whether it is among the ${total} States that provided information cannot be known from the copy of the report used here.`,
            strong,
          };
        case 'not-named':
          return {
            text: `${text}. The copy of the report used here has lost ${notItemised} of the ${total} names; the State is not among the names that are left, and nothing follows from that.`,
            strong,
          };
        case 'not-a-party':
          return {
            text: `${text}${did ? ', and was not a party to it' : ' was not a party to the Convention'} as at ${edition.partiesDay}.`,
            strong,
          };
      }
    },
  },
  steps: steps => start(steps.map(step => STEPS[step]).join(', ')),
});

/** "signed the Convention on 9 December 2003 and ratified it on 4 May 2005"; empty where the list has nothing. */
function treatyWords({ signature, action, date, verified }: StateFacts['treaty']): string {
  const on = (day: string): string =>
    precisionOf(day) === 'day' ? `on ${dateWords(day, 'day', longMonth)}` : `in ${day}`;
  const unverified = verified ? '' : ' (day not verified)';
  if (!action || !date) return signature ? `signed the Convention ${on(signature)}` : '';
  if (!signature) return `${VERBS[action]} the Convention ${on(date)}${unverified}`;
  return signature === date
    ? `signed and ${VERBS[action]} the Convention ${on(date)}`
    : `signed the Convention ${on(signature)} and ${VERBS[action]} it ${on(date)}${unverified}`;
}
