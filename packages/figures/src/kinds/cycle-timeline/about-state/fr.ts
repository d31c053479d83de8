import type { EditionDays } from '../../../model/edition.js';
import type { StateFacts } from '../../../model/state.js';
import type { CycleTimelineStateWords } from './cycle-timeline-state-words.js';
import { precisionOf } from '../../../language/dates.js';
import { whenWords } from '../../../language/dates.fr.js';
import { subject } from '../../../language/subject.fr.js';

/** An act with the Convention as a pronoun ("l’a ratifiée"), and with its name ("a ratifié la Convention"). */
const ACTS = {
  ratification: ['l’a ratifiée', 'a ratifié la Convention'],
  accession: ['y a adhéré', 'a adhéré à la Convention'],
  acceptance: ['l’a acceptée', 'a accepté la Convention'],
  approval: ['l’a approuvée', 'a approuvé la Convention'],
  succession: ['y a succédé', 'a succédé à la Convention'],
} as const;

const stepWords = (edition: EditionDays) => ({
  signature: 'signé',
  ratification: 'ratifié',
  accession: 'adhéré',
  acceptance: 'accepté',
  approval: 'approuvé',
  succession: 'succédé',
  new: `nommé (${edition.newYears})`,
  'earlier-only': 'nommé (avant)',
});

const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const stateWords = (edition: EditionDays): CycleTimelineStateWords => ({
  review: 'draft',
  sentences: {
    cycles: ({ nameInText, treaty, status, m49 }, { total, notItemised }) => {
      const { strong, isPlural, was } = subject(nameInText);
      const acts = treatyWords(treaty);
      const did = isPlural ? acts.replaceAll(/(?<=^|’| )a (?=\p{L})/gu, 'ont ') : acts;
      const it = did ? 'Cet État' : strong;
      const say = (what: string) => ({ text: did ? `${strong} ${did}. ${what}.` : `${what}.`, strong });
      if (m49 === null)
        return say('Elle est comptée comme une partie et n’est pas au nombre des États comptés ici');
      switch (status) {
        case 'new':
          return say(
            `${it} est au nombre des États nommés comme ayant communiqué des informations, dont de nouvelles en ${edition.newYears}`,
          );
        case 'earlier-only':
          return say(
            `${it} est au nombre des États nommés comme ayant communiqué des informations, toutes antérieures à ${edition.newFrom}`,
          );
        case 'not-known':
          return say(
            `L’exemplaire du rapport utilisé ici ne permet pas de savoir si cet État est au nombre des ${total} qui ont communiqué des informations`,
          );
        case 'not-named':
          return say(
            `Dans l’exemplaire du rapport utilisé ici, ${notItemised} des ${total} noms sont perdus\u202F; cet État ne figure pas parmi les noms restants, et rien ne peut en être déduit`,
          );
        case 'not-a-party':
          return say(
            did
              ? `Cet État n’était pas partie à la Convention au ${edition.partiesDay}`
              : `${strong} n’${was} pas partie à la Convention au ${edition.partiesDay}`,
          );
      }
    },
  },
  steps: steps => start(steps.map(step => stepWords(edition)[step]).join(', ')),
});

/** "a signé la Convention le 9 décembre 2003 et l’a ratifiée le 4 mai 2005"; empty where the list has nothing. */
function treatyWords({ signature, action, date, verified }: StateFacts['treaty']): string {
  const on = (day: string): string => whenWords(day, precisionOf(day));
  const unverified = verified ? '' : ' (jour non vérifié)';
  if (!action || !date) return signature ? `a signé la Convention ${on(signature)}` : '';
  const [act, whole] = ACTS[action];
  if (!signature) return `${whole} ${on(date)}${unverified}`;
  return signature === date
    ? `a signé et ${whole.replace(/^a /, '')} ${on(date)}`
    : `a signé la Convention ${on(signature)} et ${act} ${on(date)}${unverified}`;
}
