import type { EditionDays } from '../../../model/edition.js';
import type { StateFacts } from '../../../model/state.js';
import type { CycleTimelineStateWords } from './cycle-timeline-state-words.js';
import { precisionOf } from '../../../language/dates.js';
import { whenWords } from '../../../language/dates.es.js';
import { subject } from '../../../language/subject.es.js';

/** An act with the Convention as a pronoun ("la ratificó"), and with its name ("ratificó la Convención"). */
const ACTS = {
  ratification: ['la ratificó', 'ratificó la Convención'],
  accession: ['se adhirió a ella', 'se adhirió a la Convención'],
  acceptance: ['la aceptó', 'aceptó la Convención'],
  approval: ['la aprobó', 'aprobó la Convención'],
  succession: ['pasó a ser parte por sucesión', 'pasó a ser parte en la Convención por sucesión'],
} as const;

const stepWords = (edition: EditionDays) => ({
  signature: 'firmó',
  ratification: 'ratificó',
  accession: 'se adhirió',
  acceptance: 'aceptó',
  approval: 'aprobó',
  succession: 'sucesión',
  new: `figura (${edition.newYears})`,
  'earlier-only': 'figura (antes)',
});

const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const stateWords = (edition: EditionDays): CycleTimelineStateWords => ({
  review: 'draft',
  sentences: {
    cycles: ({ nameInText, treaty, status, m49 }, { total, notItemised }) => {
      const { strong, n } = subject(nameInText);
      const acts = treatyWords(treaty);
      const did = n ? inPlural(acts) : acts;
      const say = (verb: string, what: string) => ({
        text: did ? `${strong} ${did}. ${start(verb)} ${what}.` : `${strong} ${verb} ${what}.`,
        strong,
      });
      if (m49 === null) return say('se cuenta', 'como parte y no está entre los Estados contados aquí');
      switch (status) {
        case 'new':
          return say(
            `figura${n}`,
            `entre los Estados que facilitaron información; en ${edition.newYears} se obtuvo información nueva`,
          );
        case 'earlier-only':
          return say(
            `figura${n}`,
            `entre los Estados que facilitaron información, toda ella anterior a ${edition.newFrom}`,
          );
        case 'not-known':
          return {
            text: `${strong} ${did}. El ejemplar del documento utilizado aquí no permite saber si está${n} entre los ${total} Estados que facilitaron información.`,
            strong,
          };
        case 'not-named':
          return say(
            `no figura${n}`,
            `entre los nombres que quedan en el ejemplar del documento utilizado aquí, en el que se han perdido ${notItemised} de los ${total}; de ello no se deduce nada`,
          );
        case 'not-a-party':
          return say(`no era${n}`, `parte en ${did ? 'ella' : 'la Convención'} al ${edition.partiesDay}`);
      }
    },
  },
  steps: steps => start(steps.map(step => stepWords(edition)[step]).join(', ')),
});

/** "firmaron la Convención… y la ratificaron…" */
const inPlural = (acts: string): string => acts.replace(/ió(?= )/g, 'ieron').replace(/ó(?= )/g, 'aron');

/** "firmó la Convención el 9 de diciembre de 2003 y la ratificó el 4 de mayo de 2005"; empty where the list has nothing. */
function treatyWords({ signature, action, date, verified }: StateFacts['treaty']): string {
  const on = (day: string): string => whenWords(day, precisionOf(day));
  const unverified = verified ? '' : ' (día no verificado)';
  if (!action || !date) return signature ? `firmó la Convención ${on(signature)}` : '';
  const [act, whole] = ACTS[action];
  if (!signature) return `${whole} ${on(date)}${unverified}`;
  return signature === date
    ? `firmó y ${whole} ${on(date)}`
    : `firmó la Convención ${on(signature)} y ${act} ${on(date)}${unverified}`;
}
