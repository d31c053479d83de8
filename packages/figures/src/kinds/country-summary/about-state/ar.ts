import { dateWords } from '../../../language/dates.js';
import { bothMonths } from '../../../language/months.ar.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';

const day = (date: string): string => dateWords(date, 'day', bothMonths);

const NOT_A_PARTY = 'غير طرف في 30 أيلول/سبتمبر 2021';

const ACTS = {
  ratification: 'بالتصديق',
  accession: 'بالانضمام',
  acceptance: 'بالقبول',
  approval: 'بالإقرار',
  succession: 'بالخلافة',
} as const;

export const stateWords: CountrySummaryStateWords = {
  review: 'draft',
  title: ({ nameInText }) => `${nameInText} في استعراض التنفيذ`,
  finding: ({ nameInText, status }, { total, notItemised }) => {
    switch (status) {
      case 'new-2021':
        return `${nameInText}: ورد الاسم بين الدول التي قدمت معلومات، مع معلومات جديدة في عام 2021.`;
      case 'earlier-only':
        return `${nameInText}: ورد الاسم بين الدول التي قدمت معلومات، مع معلومات سابقة لعام 2021.`;
      case 'not-known':
        return `${nameInText}: لا يمكن من النص المتاح لدينا معرفة ما إذا كان الاسم ضمن الدول الـ ${total} التي قدمت معلومات، لأن الجزء الذي كان سيرد فيه الاسم من القائمة مفقود.`;
      case 'not-named':
        return `${nameInText}: لم يرد الاسم بين أسماء مقدّمي المعلومات في النص المتاح لدينا، وهو نص فُقد منه ${notItemised} من الأسماء الـ ${total}.`;
      case 'not-a-party':
        return `${nameInText}: غير طرف في الاتفاقية في 30 أيلول/سبتمبر 2021.`;
    }
  },
  labels: {
    group: 'المجموعة الإقليمية',
    signature: 'التوقيع',
    party: 'طرف منذ',
    information: 'المعلومات المقدمة',
    itsGroup: 'مجموعتها',
  },
  noGroup: 'خارج المجموعات الإقليمية',
  day,
  noSignature: 'لا توقيع في قائمة المعاهدة',
  party: ({ status, treaty: { action, date, verified } }) => {
    if (!action || !date) return NOT_A_PARTY;
    const since = verified
      ? `${day(date)}، ${ACTS[action]}`
      : `${date}، ${ACTS[action]} (اليوم غير متحقَّق منه)`;
    return status === 'not-a-party' ? `${since}؛ غير طرف بعدُ في 30 أيلول/سبتمبر 2021` : since;
  },
  information: {
    'new-2021': 'ورد الاسم؛ معلومات جديدة في 2021',
    'earlier-only': 'ورد الاسم؛ معلومات سابقة لعام 2021',
    'not-known': 'لا تمكن معرفة ذلك من النص المتاح لدينا',
    'not-named': 'لم يرد الاسم في النص المتاح لدينا',
    'not-a-party': NOT_A_PARTY,
  },
  itsGroup: (known, parties) => `المعروف بالاسم ${known} على الأقل من أصل ${parties} من الأطراف`,
  notCounted: 'لا تُحسب في أي مجموعة إقليمية',
};
