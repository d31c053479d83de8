import type { EditionDays } from '../../../model/edition.js';
import type { StateFacts } from '../../../model/state.js';
import type { CycleTimelineStateWords } from './cycle-timeline-state-words.js';
import { precisionOf } from '../../../language/dates.js';
import { ofDate } from '../../../language/months.ru.js';

/** An act by itself, and after the signature in the same sentence. */
const ACTIONS = {
  ratification: ['ратификация Конвенции', 'ее ратификация'],
  accession: ['присоединение к Конвенции', 'присоединение к ней'],
  acceptance: ['принятие Конвенции', 'ее принятие'],
  approval: ['утверждение Конвенции', 'ее утверждение'],
  succession: ['правопреемство в отношении Конвенции', 'правопреемство в отношении нее'],
} as const;

/** In a word, and in short beside another. */
const STEPS = {
  signature: ['подписание', 'подпись'],
  ratification: ['ратификация', 'ратиф.'],
  accession: ['присоединение', 'присоед.'],
  acceptance: ['принятие', 'прин.'],
  approval: ['утверждение', 'утв.'],
  succession: ['правопреемство', 'правопр.'],
  new: ['новые сведения', 'новое'],
  'earlier-only': ['прежние сведения', 'прежнее'],
} as const;

const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const stateWords = (edition: EditionDays): CycleTimelineStateWords => ({
  review: 'draft',
  sentences: {
    cycles: ({ nameInText: strong, treaty, status, m49 }, { total, notItemised }) => {
      const did = treatyWords(treaty);
      const say = (text: string) => ({
        text: did ? `${strong}: ${did}. ${start(text)}` : `${strong}: ${text}`,
        strong,
      });
      if (m49 === null)
        return say('учитывается как участник и не входит в число государств, подсчитанных здесь.');
      switch (status) {
        case 'new':
          return say(
            `в числе государств, представивших информацию; в ${edition.newYears} году получена новая.`,
          );
        case 'earlier-only':
          return say(
            `в числе государств, представивших информацию; вся она получена до ${edition.newFrom} года.`,
          );
        case 'not-known':
          return say(
            `по имеющемуся тексту невозможно установить, входит ли этот участник в число государств, представивших информацию (всего ${total}).`,
          );
        case 'not-named':
          return say(
            `в имеющемся тексте утрачено ${notItemised} из ${total} названий; среди сохранившихся это название не значится, и из этого ничего не следует.`,
          );
        case 'not-a-party':
          return say(`по состоянию на ${edition.partiesDay} не участник Конвенции.`);
      }
    },
  },
  steps: steps => start(steps.map(step => STEPS[step][steps.length > 1 ? 1 : 0]).join(', ')),
});

/** "подписание Конвенции — 9 декабря 2003 года, ее ратификация — …"; empty where the list has nothing. */
function treatyWords({ signature, action, date, verified }: StateFacts['treaty']): string {
  const on = (day: string): string =>
    precisionOf(day) === 'day' ? ofDate(day, 'day') : `${day.slice(0, 4)} год`;
  const unverified = verified ? '' : ' (день не проверен)';
  if (!action || !date) return signature ? `подписание Конвенции — ${on(signature)}` : '';
  const [alone, after] = ACTIONS[action];
  if (!signature) return `${alone} — ${on(date)}${unverified}`;
  return signature === date
    ? `подписание Конвенции и ${after} — ${on(date)}`
    : `подписание Конвенции — ${on(signature)}, ${after} — ${on(date)}${unverified}`;
}
