import { partiesDay, partiesDayInYear } from '../../../words/edition.ar.js';
import { partiesYear, type EditionFacts } from '../../../model/edition.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import { treatyList } from '../../../words/report.ar.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('ar');

export const words = (edition: EditionFacts): PartyYearsWords => ({
  figures: {
    joined: {
      title: 'صكوك التصديق على اتفاقية مكافحة الفساد والانضمام إليها، بحسب السنة',
      finding: ({ parties: all, most, mostYears }) =>
        `بلغ عدد الأطراف ${count(all)} في ${partiesDay(edition)}، أودع ${count(most)} منها صكوكه في عام ${joinWords('ar', mostYears)}، وهو أكبر عدد في سنة واحدة.`,
      alt: rows =>
        `أعمدة بحسب السنة، الصكوك المودعة: ${rows.map(({ row, parties: n }) => `${row}، ${count(n)}`).join('؛ ')}.`,
      legend: 'الصكوك المودعة في السنة',
    },
    total: {
      title: 'صكوك التصديق على اتفاقية مكافحة الفساد والانضمام إليها، المجموع التراكمي',
      finding: ({ parties: all, half }) =>
        `بلغ عدد الأطراف ${count(all)} في ${partiesDay(edition)}، أودع ${count(half.parties)} منها صكوكه، أي أكثر من النصف، حتى نهاية عام ${half.year}.`,
      alt: rows =>
        `أعمدة بحسب السنة، الصكوك المودعة حتى نهايتها: ${rows.map(({ row, total }) => `${row}، ${count(total)}`).join('؛ ')}.`,
      legend: `المودع حتى نهاية السنة؛ عام ${partiesYear(edition)}: حتى ${partiesDayInYear(edition)}`,
    },
  },
  sentence: ({ row, parties: n, total, union }, isLast) =>
    `${row}: عدد الصكوك المودعة ${count(n)}${union ? '، ومنها صك الاتحاد الأوروبي' : ''}؛ ومجموعها ${count(total)} ${isLast ? `حتى ${partiesDayInYear(edition)}` : 'حتى نهاية السنة'}.`,
  caption: `صكوك التصديق أو الانضمام المودعة، بحسب السنة، حتى ${partiesDay(edition)}.`,
  columns: { year: 'السنة', parties: 'الصكوك المودعة', total: 'المجموع حتى نهايتها *' },
  total: `الأطراف في ${partiesDay(edition)}`,
  notes: ({ states, unionYear, unverified }) => [
    `يُحسب الطرف في السنة التي أودع فيها صك التصديق أو القبول أو الإقرار أو الانضمام أو الخلافة. ويبدأ نفاذ الاتفاقية بالنسبة إلى الطرف في اليوم الثلاثين من الإيداع، ولم يبدأ بالنسبة إلى أي طرف قبل بدء نفاذ الاتفاقية نفسها. * عام ${partiesYear(edition)}: حتى ${partiesDayInYear(edition)}.`,
    ...(unionYear
      ? [`يُحسب الاتحاد الأوروبي طرفاً واحداً، في عام ${unionYear}؛ أما الدول فعددها ${count(states)}.`]
      : []),
    ...(unverified
      ? [`عدد الأطراف التي لم يُتحقق من يوم إيداع صكوكها ${count(unverified)}، ولا تُحسب هنا إلا بسنتها.`]
      : []),
  ],
  source: `اتفاقية الأمم المتحدة لمكافحة الفساد: المعاهدات المتعددة الأطراف المودعة لدى الأمين العام، الفصل الثامن عشر، المعاهدة 14. ${treatyList(edition)}`,
});
