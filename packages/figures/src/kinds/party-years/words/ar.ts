import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('ar');

export const words: PartyYearsWords = {
  figures: {
    joined: {
      title: 'الأطراف في اتفاقية مكافحة الفساد، بحسب سنة الانضمام إليها',
      finding: ({ parties: all, most, mostYears }) =>
        `بلغ عدد الأطراف ${count(all)} في 30 أيلول/سبتمبر 2021، انضم منها ${count(most)} في ${joinWords('ar', mostYears)}، وهو أكبر عدد في سنة واحدة.`,
      alt: rows =>
        `أعمدة بحسب السنة، الأطراف المنضمة: ${rows.map(({ row, parties: n }) => `${row}، ${count(n)}`).join('؛ ')}.`,
      legend: 'الأطراف المنضمة في السنة',
    },
    total: {
      title: 'الأطراف في اتفاقية مكافحة الفساد، سنة بعد سنة',
      finding: ({ parties: all, half }) =>
        `بلغ عدد الأطراف ${count(all)} في 30 أيلول/سبتمبر 2021، انضم منها ${count(half.parties)}، أي أكثر من النصف، حتى نهاية عام ${half.year}.`,
      alt: rows =>
        `أعمدة بحسب السنة، الأطراف في نهايتها: ${rows.map(({ row, total }) => `${row}، ${count(total)}`).join('؛ ')}.`,
      legend: 'الأطراف في نهاية السنة؛ عام 2021: في 30 أيلول/سبتمبر',
    },
  },
  sentence: ({ row, parties: n, total, union }, isLast) =>
    `${row}: عدد الأطراف المنضمة ${count(n)}${union ? '، ومنها الاتحاد الأوروبي' : ''}؛ ومجموع الأطراف ${count(total)} ${isLast ? 'في 30 أيلول/سبتمبر' : 'في نهاية السنة'}.`,
  caption: 'الأطراف بحسب سنة الانضمام، حتى 30 أيلول/سبتمبر 2021.',
  columns: { year: 'السنة', parties: 'المنضمة', total: 'الأطراف في نهايتها *' },
  total: 'الأطراف في 30 أيلول/سبتمبر 2021',
  notes: ({ states, unionYear, unverified }) => [
    'يُحسب الطرف في السنة التي صدّق فيها على الاتفاقية أو قبلها أو أقرّها أو انضم إليها أو أصبح طرفًا فيها بالخلافة، وهي ليست دائمًا سنة بدء نفاذها بالنسبة إليه. * عام 2021: في 30 أيلول/سبتمبر.',
    ...(unionYear
      ? [`يُحسب الاتحاد الأوروبي طرفًا واحدًا، في عام ${unionYear}؛ أما الدول فعددها ${count(states)}.`]
      : []),
    ...(unverified
      ? [`عدد الأطراف التي لم يُتحقق من يوم انضمامها ${count(unverified)}، ولا تُحسب هنا إلا بسنتها.`]
      : []),
  ],
  source:
    'مجموعة معاهدات الأمم المتحدة، الفصل الثامن عشر، المعاهدة 14؛ الحالة في 30 أيلول/سبتمبر 2021 (بيانات مشتقة).',
};
