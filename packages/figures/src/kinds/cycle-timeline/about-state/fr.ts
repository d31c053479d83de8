import type { StateFacts } from '../../../model/state.js';
import type { CycleTimelineStateWords } from './cycle-timeline-state-words.js';
import { precisionOf } from '../../../language/dates.js';
import { whenWords } from '../../../language/dates.fr.js';

/** What a State did, and the same with the Convention named. */
const ACTS = {
  ratification: ['ratification', 'ratification de la Convention'],
  accession: ['adhésion', 'adhésion à la Convention'],
  acceptance: ['acceptation', 'acceptation de la Convention'],
  approval: ['approbation', 'approbation de la Convention'],
  succession: ['succession', 'succession à la Convention'],
} as const;

const STEPS = {
  signature: 'signé',
  ratification: 'ratifié',
  accession: 'adhéré',
  acceptance: 'accepté',
  approval: 'approuvé',
  succession: 'succédé',
  'new-2021': 'nom cité (2021)',
  'earlier-only': 'nom cité (avant)',
} as const;

const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const stateWords: CycleTimelineStateWords = {
  review: 'draft',
  sentences: {
    cycles: ({ nameInText, treaty, status }, { total, notItemised }) => {
      const strong = start(nameInText);
      const did = treatyWords(treaty);
      const say = (what: string) => ({
        text: did ? `${strong}\u202F: ${did}. ${start(what)}.` : `${strong}\u202F: ${what}.`,
        strong,
      });
      switch (status) {
        case 'new-2021':
          return say('le nom est cité, avec des informations nouvelles en 2021');
        case 'earlier-only':
          return say('le nom est cité, avec des informations antérieures à 2021');
        case 'not-known':
          return say(
            `le texte dont nous disposons ne permet pas de savoir si le nom figure parmi les ${total} qui sont cités`,
          );
        case 'not-named':
          return say(
            `le nom n’est pas cité dans le texte dont nous disposons, où ${notItemised} des ${total} noms sont perdus`,
          );
        case 'not-a-party':
          return say('État non partie à la Convention au 30 septembre 2021');
      }
    },
  },
  steps: steps => start(steps.map(step => STEPS[step]).join(', ')),
};

/** "signature de la Convention le 9 décembre 2003 et ratification le 4 mai 2005"; empty where the list has nothing. */
function treatyWords({ signature, action, date, verified }: StateFacts['treaty']): string {
  const on = (day: string): string => whenWords(day, precisionOf(day));
  const unverified = verified ? '' : ' (jour non vérifié)';
  if (!action || !date) return signature ? `signature de la Convention ${on(signature)}` : '';
  const [act, whole] = ACTS[action];
  if (!signature) return `${whole} ${on(date)}${unverified}`;
  return signature === date
    ? `signature et ${whole} ${on(date)}`
    : `signature de la Convention ${on(signature)} et ${act} ${on(date)}${unverified}`;
}
