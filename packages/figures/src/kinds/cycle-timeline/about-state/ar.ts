import type { EditionDays } from '../../../model/edition.js';
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
  new: 'معلومات جديدة',
  'earlier-only': 'معلومات سابقة',
} as const;

export const stateWords = (edition: EditionDays): CycleTimelineStateWords => ({
  review: 'draft',
  sentences: {
    cycles: ({ nameInText: strong, treaty, status, m49 }, { total, notItemised }) => {
      const did = treatyWords(treaty);
      const text = did ? `${strong}: ${did}. ` : `${strong}: `;
      if (m49 === null) return { text: `${text}وهو محسوب طرفاً، وليس من الدول المعدودة هنا.`, strong };
      switch (status) {
        case 'new':
          return {
            text: `${text}وهي من الدول المسمّاة التي قدمت معلومات، ومنها معلومات جديدة في عام ${edition.newYears}.`,
            strong,
          };
        case 'earlier-only':
          return {
            text: `${text}وهي من الدول المسمّاة التي قدمت معلومات، وكلها سابقة لعام ${edition.newFrom}.`,
            strong,
          };
        case 'not-known':
          return {
            text: `${text}ولا يمكن من نسخة التقرير المستخدمة هنا معرفة ما إذا كانت من الدول الـ ${total} التي قدمت معلومات.`,
            strong,
          };
        case 'not-named':
          return {
            text: `${text}وفُقد من نسخة التقرير المستخدمة هنا ${notItemised} من الأسماء الـ ${total}؛ وليس الاسم من الأسماء الباقية، ولا يُستنتج من ذلك شيء.`,
            strong,
          };
        case 'not-a-party':
          return { text: `${text}غير طرف في الاتفاقية في ${edition.partiesDay}.`, strong };
      }
    },
  },
  steps: steps => steps.map(step => STEPS[step]).join('، '),
});

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
