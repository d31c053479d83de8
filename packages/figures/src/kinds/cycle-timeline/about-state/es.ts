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
  succession: ['la asumió por sucesión', 'asumió la Convención por sucesión'],
} as const;

const STEPS = {
  signature: 'firmó',
  ratification: 'ratificó',
  accession: 'se adhirió',
  acceptance: 'aceptó',
  approval: 'aprobó',
  succession: 'sucesión',
  'new-2021': 'consta (2021)',
  'earlier-only': 'consta (antes)',
} as const;

const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const stateWords: CycleTimelineStateWords = {
  review: 'draft',
  sentences: {
    cycles: ({ nameInText, treaty, status }, { total, notItemised }) => {
      const { strong, n } = subject(nameInText);
      const acts = treatyWords(treaty);
      const did = n ? inPlural(acts) : acts;
      const say = (verb: string, what: string) => ({
        text: did ? `${strong} ${did}. ${start(verb)} ${what}.` : `${strong} ${verb} ${what}.`,
        strong,
      });
      switch (status) {
        case 'new-2021':
          return say(`consta${n}`, 'por su nombre, con información nueva en 2021');
        case 'earlier-only':
          return say(`consta${n}`, 'por su nombre, con información anterior a 2021');
        case 'not-known':
          return {
            text: `${strong} ${did}. El texto de que disponemos no permite saber si está${n} entre los ${total} Estados nombrados.`,
            strong,
          };
        case 'not-named':
          return say(
            `no consta${n}`,
            `por su nombre en el texto de que disponemos, en el que se han perdido ${notItemised} de los ${total} nombres`,
          );
        case 'not-a-party':
          return say(`no era${n}`, `parte en ${did ? 'ella' : 'la Convención'} al 30 de septiembre de 2021`);
      }
    },
  },
  steps: steps => start(steps.map(step => STEPS[step]).join(', ')),
};

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
