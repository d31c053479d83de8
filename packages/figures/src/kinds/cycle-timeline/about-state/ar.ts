import type { StateFacts } from '../../../model/state.js';
import type { CycleTimelineStateWords } from './cycle-timeline-state-words.js';
import { dateWords, precisionOf } from '../../../language/dates.js';
import { bothMonths } from '../../../language/months.ar.js';

const ACTIONS = {
  ratification: 'التصديق عليها',
  accession: 'الانضمام إلى الاتفاقية',
  acceptance: 'قبولها',
  approval: 'إقرارها',
  succession: 'الخلافة في الاتفاقية',
} as const;

const STEPS = {
  signature: 'توقيع',
  ratification: 'تصديق',
  accession: 'انضمام',
  acceptance: 'قبول',
  approval: 'إقرار',
  succession: 'خلافة',
  'new-2021': 'معلومات جديدة',
  'earlier-only': 'معلومات سابقة',
} as const;

export const stateWords: CycleTimelineStateWords = {
  review: 'draft',
  sentences: {
    cycles: ({ nameInText: strong, treaty, status }, { total, notItemised }) => {
      const did = treatyWords(treaty);
      const text = did ? `${strong}: ${did}. ` : `${strong}: `;
      switch (status) {
        case 'new-2021':
          return { text: `${text}وورد الاسم مع معلومات جديدة في عام 2021.`, strong };
        case 'earlier-only':
          return { text: `${text}وورد الاسم مع معلومات سابقة لعام 2021.`, strong };
        case 'not-known':
          return {
            text: `${text}ولا يمكن من النص المتاح لدينا معرفة ما إذا كان الاسم ضمن الدول الـ ${total}.`,
            strong,
          };
        case 'not-named':
          return {
            text: `${text}ولم يرد الاسم في النص المتاح لدينا، وهو نص فُقد منه ${notItemised} من الأسماء الـ ${total}.`,
            strong,
          };
        case 'not-a-party':
          return { text: `${text}غير طرف في الاتفاقية في 30 أيلول/سبتمبر 2021.`, strong };
      }
    },
  },
  steps: steps => steps.map(step => STEPS[step]).join('، '),
};

/** "توقيع الاتفاقية في … والتصديق عليها في …"; empty where the list has nothing. */
function treatyWords({ signature, action, date, verified }: StateFacts['treaty']): string {
  const on = (day: string): string =>
    precisionOf(day) === 'day' ? `في ${dateWords(day, 'day', bothMonths)}` : `في عام ${day}`;
  const unverified = verified ? '' : ' (اليوم غير متحقَّق منه)';
  if (!action || !date) return signature ? `توقيع الاتفاقية ${on(signature)}` : '';
  if (!signature) return `${ACTIONS[action]} ${on(date)}${unverified}`;
  return signature === date
    ? `توقيع الاتفاقية و${ACTIONS[action]} ${on(date)}`
    : `توقيع الاتفاقية ${on(signature)} و${ACTIONS[action]} ${on(date)}${unverified}`;
}
