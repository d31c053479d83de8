import type { EditionDays } from '../../../model/edition.js';
import { dateWords } from '../../../language/dates.js';
import { bothMonths } from '../../../language/months.ar.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';

const day = (date: string): string => dateWords(date, 'day', bothMonths);

const notAParty = (edition: EditionDays): string => `غير طرف في ${edition.partiesDay}`;

const ACTS = {
  ratification: 'تصديق',
  accession: 'انضمام',
  acceptance: 'قبول',
  approval: 'إقرار',
  succession: 'خلافة',
} as const;

export const stateWords = (edition: EditionDays): CountrySummaryStateWords => ({
  review: 'draft',
  title: ({ nameInText }) => `${nameInText} في استعراض التنفيذ`,
  finding: ({ nameInText, status, m49 }, { total, notItemised }) => {
    if (m49 === null) return `${nameInText} محسوب طرفاً، وليس من الدول المعدودة هنا.`;
    switch (status) {
      case 'new':
        return `${nameInText} من الدول المسمّاة التي قدمت معلومات، ومنها معلومات جديدة في عام ${edition.newYears}.`;
      case 'earlier-only':
        return `${nameInText} من الدول المسمّاة التي قدمت معلومات، وكلها سابقة لعام ${edition.newFrom}.`;
      case 'not-known':
        return `لا يمكن من نسخة التقرير المستخدمة هنا معرفة ما إذا كانت ${nameInText} من الدول الـ ${total} التي قدمت معلومات، لأن الجزء الذي كان سيرد فيه الاسم من القائمة مفقود.`;
      case 'not-named':
        return `فُقد من نسخة التقرير المستخدمة هنا ${notItemised} من أسماء الدول الـ ${total} التي قدمت معلومات؛ وليست ${nameInText} من الأسماء الباقية، ولا يُستنتج من ذلك شيء.`;
      case 'not-a-party':
        return `${nameInText}: غير طرف في الاتفاقية في ${edition.partiesDay}.`;
    }
  },
  labels: {
    group: 'المجموعة الإقليمية',
    signature: 'التوقيع',
    party: 'الموافقة على الالتزام',
    information: 'المعلومات المقدمة',
    itsGroup: 'مجموعتها',
  },
  noGroup: 'خارج المجموعات الإقليمية',
  day,
  noSignature: 'لا توقيع في قائمة المعاهدات',
  party: ({ status, treaty: { action, date, verified } }) => {
    if (!action || !date) return notAParty(edition);
    const since = verified
      ? `${day(date)}، ${ACTS[action]}`
      : `${date}، ${ACTS[action]} (اليوم غير متحقَّق منه)`;
    return status === 'not-a-party' ? `${since}؛ غير طرف في ${edition.partiesDay}` : since;
  },
  information: {
    new: `مسمّاة؛ معلومات جديدة في عام ${edition.newYears}`,
    'earlier-only': `مسمّاة؛ معلومات سابقة لعام ${edition.newFrom}`,
    'not-known': 'لا تمكن معرفة ذلك من النص المتاح',
    'not-named': 'ليست في الجزء الباقي من القائمة',
    'not-a-party': notAParty(edition),
  },
  itsGroup: (known, parties) => `قدّم معلومات ما لا يقل عن ${known} من أصل ${parties} من الأطراف`,
  notCounted: 'لا تُحسب في أي مجموعة إقليمية',
});
