import { partiesDay, countsMonth } from '../../../words/edition.ar.js';
import { newYears, type EditionFacts } from '../../../model/edition.js';
import { ofParties, ofStates, states } from '../../../language/nouns.ar.js';
import { numbers } from '../../../language/numbers.js';
import { report, treatyList } from '../../../words/report.ar.js';
import { words as published } from '../published/words/ar.js';
import { words as summaries } from '../summaries/words/ar.js';
import type { RegionBarsWords } from './region-bars-words.js';

const { count, share } = numbers('ar');

const list = (briefs: readonly string[]): string => briefs.join('؛ ');
const both = (text: string) => ({ count: text, share: text });

export const words = (edition: EditionFacts): RegionBarsWords => ({
  rows: {
    'no-group': 'خارج المجموعات الإقليمية (الكرسي الرسولي)',
    total: 'المجموع',
    'total-parties': 'الدول الأطراف',
    'not-itemised': 'غير مسمّاة',
    stated: 'قدمت معلومات، حسب التقرير',
  },
  apart: {
    'not-itemised': ({ stated }) => `غير مسمّاة: من الدول الـ ${count(stated)} ولم يسمّها النص المتاح`,
    'no-group': () => 'خارج المجموعات الإقليمية: الكرسي الرسولي',
  },
  apartValue: states,
  apartSentence: {
    'not-itemised': ({ notItemised, stated }) =>
      `غير مسمّاة: ${states(notItemised)} من أصل ${count(stated)} لم يسمّها النص المتاح.`,
    'no-group': () =>
      `خارج المجموعات الإقليمية: دولة واحدة، هي الكرسي الرسولي، كانت طرفاً في ${partiesDay(edition)}.`,
  },
  columns: {
    group: 'المجموعة',
    updated: `معلومات جديدة، ${newYears(edition)}`,
    earlier: 'معلومات سابقة فقط',
    known: 'مسمّاة في النص',
    possible_low: 'محتمل من *',
    possible_high: 'محتمل حتى *',
    parties: 'الأطراف',
    states: 'الدول',
    updated_share: `معلومات جديدة، ${newYears(edition)}، %`,
    earlier_share: 'معلومات سابقة فقط، %',
    known_share: 'مسمّاة في النص، %',
    possible_high_share: 'محتمل حتى *، %',
    parties_share: 'الأطراف، %',
  },
  figures: {
    provided: {
      title: {
        count: 'الدول التي قدمت معلومات عن التدابير المتخذة تحضيراً لاستعراضها أو بعده',
        share: 'نسبة الأطراف التي قدمت معلومات عن التدابير المتخذة تحضيراً لاستعراضها أو بعده',
      },
      finding: ({ stated, named, updated }) =>
        `قدمت ${states(stated)} معلومات حتى ${countsMonth(edition)}، ويسمّي النص المتاح ${count(named)} منها. وجُمعت في عام ${newYears(edition)} معلومات جديدة من ${ofStates(updated)}.`,
      alt: briefs => `أشرطة بحسب المجموعة الإقليمية، الدول المسمّاة والأطراف: ${list(briefs)}.`,
      brief: (name, { known, parties: all }, measure) =>
        measure === 'count'
          ? `${name}، ${count(known)} على الأقل من أصل ${count(all)}`
          : `${name}، ${share(known, all)} على الأقل من أصل ${count(all)}`,
      legend: [
        ['part-1', both(`معلومات جديدة في عام ${newYears(edition)}`)],
        ['part-2', both('معلومات سابقة فقط')],
        ['possible', both('الحد الأقصى المحتمل (العدد المبيّن)')],
        ['whole', { count: 'أطراف المجموعة', share: 'جميع أطراف المجموعة (100%)' }],
      ],
      value: ({ known, parties: all }, measure) => {
        const strong = measure === 'count' ? count(known) : share(known, all);
        return { text: `${strong} على الأقل من أصل ${count(all)}`, strong };
      },
      sentence: (name, { known, parties: all, updated, earlier, high }, measure) =>
        measure === 'count'
          ? `${name}: قدّم معلومات ما لا يقل عن ${count(known)} من أصل ${ofParties(all)} (يسمّي النص المتاح ${count(known)}: ${count(updated)} بمعلومات جديدة في عام ${newYears(edition)} و${count(earlier)} بمعلومات سابقة فقط). وقد يصل العدد إلى ${count(high ?? known)}.`
          : `${name}: قدّم معلومات وورد اسمه في النص المتاح ما لا يقل عن ${share(known, all)} من أصل ${ofParties(all)} (${share(updated, all)} بمعلومات جديدة في عام ${newYears(edition)} و${share(earlier, all)} بمعلومات سابقة فقط). وقد تصل النسبة إلى ${share(high ?? known, all)}.`,
      caption: {
        count: `الدول بحسب المجموعة الإقليمية، ${countsMonth(edition)}. * فقط إذا كانت كل الأسماء المفقودة من الجزأين المفقودين من القائمة.`,
        share: `النسبة المئوية من أطراف المجموعة، ${countsMonth(edition)}. * فقط إذا كانت كل الأسماء المفقودة من الجزأين المفقودين من القائمة.`,
      },
      notes: ({ notItemised, stated, named }, measure) => [
        `تسمّي نسخة التقرير المستخدمة هنا ${count(named)} من الدول الـ ${count(stated)}، إذ فُقد منها جزآن من القائمة الأبجدية الواردة في الحاشية ${edition.providedFootnote}. ولذلك فإن أعداد الدول المسمّاة حدود دنيا. وتفترض الحدود القصوى أن كل الأسماء المفقودة من هذين الجزأين، وهذا مرجَّح وغير مثبت. وثمة طرف واحد (الكرسي الرسولي) خارج المجموعات الإقليمية.`,
        ...(measure === 'share'
          ? [`الدول غير المسمّاة، وعددها ${count(notItemised)}، لا تُحسب في أي مجموعة. والنسب مقرَّبة.`]
          : []),
      ],
      source: `${report(edition)}، الفقرات ${edition.firstTotalParagraph} إلى ${edition.lastTotalParagraph} والحاشيتان ${edition.newFootnote} و${edition.providedFootnote}. ${treatyList(edition)}`,
    },
    updated: {
      title: {
        count: `الدول التي جُمعت منها معلومات جديدة في عام ${newYears(edition)}`,
        share: `نسبة الأطراف التي جُمعت منها معلومات جديدة في عام ${newYears(edition)}`,
      },
      finding: ({ updated, replied, spoke }) =>
        `جُمعت في عام ${newYears(edition)} معلومات جديدة من ${ofStates(updated)}: استجابت ${states(replied)} لطلب الأمانة، واستُخدمت كلمات أدلت بها ${states(spoke)} ${spoke === 2 ? 'أخريان' : 'أخرى'} في الاجتماعات.`,
      alt: briefs =>
        `أشرطة بحسب المجموعة الإقليمية، المعلومات الجديدة في عام ${newYears(edition)} والأطراف: ${list(briefs)}.`,
      brief: (name, { updated, parties: all }, measure) =>
        `${name}، ${measure === 'count' ? count(updated) : share(updated, all)} من أصل ${count(all)}`,
      legend: [
        ['part-1', both(`معلومات جديدة في عام ${newYears(edition)}`)],
        ['whole', { count: 'أطراف المجموعة', share: 'جميع أطراف المجموعة (100%)' }],
      ],
      value: ({ updated, parties: all }, measure) => {
        const strong = measure === 'count' ? count(updated) : share(updated, all);
        return { text: `${strong} من أصل ${count(all)}`, strong };
      },
      sentence: (name, { updated, parties: all }, measure) =>
        `${name}: جُمعت في عام ${newYears(edition)} معلومات جديدة من ${measure === 'count' ? count(updated) : share(updated, all)} من أصل ${ofParties(all)}.`,
      caption: {
        count: `الدول بحسب المجموعة الإقليمية، عام ${newYears(edition)}.`,
        share: `النسبة المئوية من أطراف المجموعة، عام ${newYears(edition)}.`,
      },
      notes: (_, measure) => [
        `تسمّي الحاشية ${edition.newFootnote} من التقرير كل دولة من هذه الدول. وثمة طرف واحد (الكرسي الرسولي) خارج المجموعات الإقليمية.`,
        ...(measure === 'share' ? ['النسب مقرَّبة.'] : []),
      ],
      source: `${report(edition)}، الفقرتان ${edition.firstTotalParagraph} و${edition.lastTotalParagraph} والحاشية ${edition.newFootnote}. ${treatyList(edition)}`,
    },
    parties: {
      title: {
        count: 'الدول الأطراف في اتفاقية مكافحة الفساد',
        share: 'نسبة الدول الأطراف في اتفاقية مكافحة الفساد',
      },
      finding: ({ parties: all }) =>
        `كانت ${states(all)} والاتحاد الأوروبي أطرافاً في الاتفاقية في ${partiesDay(edition)}.`,
      alt: briefs => `أشرطة بحسب المجموعة الإقليمية، الأطراف وجميع الدول: ${list(briefs)}.`,
      brief: (name, { parties: some, states: all }, measure) =>
        `${name}، ${measure === 'count' ? count(some) : share(some, all)} من أصل ${count(all)}`,
      legend: [
        ['part-1', both(`الأطراف في ${partiesDay(edition)}`)],
        ['whole', { count: 'دول المجموعة', share: 'جميع دول المجموعة (100%)' }],
      ],
      value: ({ parties: some, states: all }, measure) => {
        const strong = measure === 'count' ? count(some) : share(some, all);
        return { text: `${strong} من أصل ${count(all)}`, strong };
      },
      sentence: (name, { parties: some, states: all }, measure) =>
        `${name}: ${measure === 'count' ? `بلغ عدد الأطراف ${count(some)}` : `بلغت نسبة الأطراف ${share(some, all)}`} من أصل ${ofStates(all)} في ${partiesDay(edition)}.`,
      caption: {
        count: `الدول بحسب المجموعة الإقليمية، ${partiesDay(edition)}.`,
        share: `النسبة المئوية من دول المجموعة، ${partiesDay(edition)}.`,
      },
      notes: (_, measure) => [
        'محسوبة من قائمة المعاهدات، ولا يذكر التقرير هذا العدد. والكرسي الرسولي والاتحاد الأوروبي خارج المجموعات الإقليمية، ولا يُحسب الاتحاد الأوروبي دولةً.',
        ...(measure === 'share' ? ['النسب مقرَّبة.'] : []),
      ],
      source: `اتفاقية الأمم المتحدة لمكافحة الفساد. ${treatyList(edition)}`,
    },
  },
  summaries: summaries(edition),
  published: published(edition),
});
