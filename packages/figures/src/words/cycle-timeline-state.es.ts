import type { StateFacts } from '../state.js';
import type { CycleTimelineStateWords } from './cycle-timeline-state-words.js';
import { precisionOf } from './dates.js';
import { whenWords } from './dates.es.js';

/** What a State did, and the same with the Convention named. */
const ACTS = {
  ratification: ['ratificación', 'ratificación de la Convención'],
  accession: ['adhesión', 'adhesión a la Convención'],
  acceptance: ['aceptación', 'aceptación de la Convención'],
  approval: ['aprobación', 'aprobación de la Convención'],
  succession: ['sucesión', 'sucesión en la Convención'],
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

export const cycleTimelineState: CycleTimelineStateWords = {
  review: 'draft',
  sentence: ({ nameInText, treaty, status }, { stated, notItemised }) => {
    const strong = start(nameInText);
    const did = treatyWords(treaty);
    const say = (what: string) => ({
      text: did ? `${strong}: ${did}. ${start(what)}.` : `${strong}: ${what}.`,
      strong,
    });
    switch (status) {
      case 'new-2021':
        return say('el nombre consta, con información nueva en 2021');
      case 'earlier-only':
        return say('el nombre consta, con información anterior a 2021');
      case 'not-known':
        return say(
          `el texto de que disponemos no permite saber si el nombre está entre los de los ${stated} Estados`,
        );
      case 'not-named':
        return say(
          `el nombre no consta en el texto de que disponemos, en el que se han perdido ${notItemised} de los ${stated} nombres`,
        );
      case 'not-a-party':
        return say('Estado que no era parte en la Convención al 30 de septiembre de 2021');
    }
  },
  steps: steps => start(steps.map(step => STEPS[step]).join(', ')),
};

/** "firma de la Convención el 9 de diciembre de 2003 y ratificación el 4 de mayo de 2005"; empty where the list has nothing. */
function treatyWords({ signature, action, date, verified }: StateFacts['treaty']): string {
  const on = (day: string): string => whenWords(day, precisionOf(day));
  const unverified = verified ? '' : ' (día no verificado)';
  if (!action || !date) return signature ? `firma de la Convención ${on(signature)}` : '';
  const [act, whole] = ACTS[action];
  if (!signature) return `${whole} ${on(date)}${unverified}`;
  return signature === date
    ? `firma y ${whole} ${on(date)}`
    : `firma de la Convención ${on(signature)} y ${act} ${on(date)}${unverified}`;
}
