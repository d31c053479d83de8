import { ofParties, ofStates, states } from '../../../language/nouns.ar.js';
import { numbers } from '../../../language/numbers.js';
import { words as published } from '../published/words/ar.js';
import { words as summaries } from '../summaries/words/ar.js';
import type { RegionBarsWords } from './region-bars-words.js';

const { count, share } = numbers('ar');

const REPORT = 'تقرير من الأمانة، مؤتمر الدول الأطراف، الدورة التاسعة، 4 تشرين الأول/أكتوبر 2021';
const TREATY_LIST = 'الأطراف: قائمة المعاهدة، 30 أيلول/سبتمبر 2021 (بيانات مشتقة).';
const list = (briefs: readonly string[]): string => briefs.join('؛ ');
const both = (text: string) => ({ count: text, share: text });

export const words: RegionBarsWords = {
  rows: {
    'no-group': 'خارج المجموعات الإقليمية (الكرسي الرسولي)',
    total: 'معروفة بالاسم',
    'total-parties': 'الدول الأطراف',
    'not-itemised': 'غير مفصّلة',
    stated: 'قدمت معلومات، حسب التقرير',
  },
  apart: {
    'not-itemised': ({ stated }) => `غير مفصّلة: محسوبة ضمن الـ ${count(stated)} وغير مسمّاة في النص المتاح`,
    'no-group': () => 'خارج المجموعات الإقليمية: الكرسي الرسولي',
  },
  apartValue: states,
  apartSentence: {
    'not-itemised': ({ notItemised, stated }) =>
      `غير مفصّلة: ${states(notItemised)} من أصل ${count(stated)} غير مسمّاة في النص المتاح لدينا.`,
    'no-group': () =>
      'خارج المجموعات الإقليمية: دولة واحدة، هي الكرسي الرسولي، كانت طرفًا في 30 أيلول/سبتمبر 2021.',
  },
  columns: {
    group: 'المجموعة',
    updated: 'جديدة في 2021',
    earlier: 'سابقة فقط',
    known: 'معروفة بالاسم',
    possible_low: 'محتمل من *',
    possible_high: 'محتمل حتى *',
    parties: 'الأطراف',
    states: 'الدول',
    updated_share: 'جديدة في 2021، %',
    earlier_share: 'سابقة فقط، %',
    known_share: 'معروفة بالاسم، %',
    possible_high_share: 'محتمل حتى *، %',
    parties_share: 'الأطراف، %',
  },
  figures: {
    provided: {
      title: {
        count: 'الدول التي قدمت معلومات عن التدابير المتخذة بعد استعراضها',
        share: 'نسبة الأطراف التي قدمت معلومات عن التدابير المتخذة بعد استعراضها',
      },
      finding: ({ stated, named, updated }) =>
        `قدمت ${states(stated)} معلومات حتى أيلول/سبتمبر 2021، ويسمّي النص المتاح لدينا ${count(named)} منها، بينها ${count(updated)} بمعلومات جديدة في 2021.`,
      alt: briefs => `أعمدة بحسب المجموعة الإقليمية، المعروف بالاسم والأطراف: ${list(briefs)}.`,
      brief: (name, { known, parties: all }, measure) =>
        measure === 'count'
          ? `${name}، ${count(known)} على الأقل من أصل ${count(all)}`
          : `${name}، ${share(known, all)} على الأقل من أصل ${count(all)}`,
      legend: [
        ['part-1', both('معلومات جديدة في 2021')],
        ['part-2', both('معلومات سابقة فقط')],
        ['possible', both('نطاق محتمل، حتى الرقم عند نهايته')],
        ['whole', { count: 'أطراف المجموعة', share: 'جميع أطراف المجموعة (100%)' }],
      ],
      value: ({ known, parties: all }, measure) => {
        const strong = measure === 'count' ? count(known) : share(known, all);
        return { text: `${strong} على الأقل من أصل ${count(all)}`, strong };
      },
      sentence: (name, { known, parties: all, updated, earlier, high }, measure) =>
        measure === 'count'
          ? `${name}: المعروف بالاسم ${count(known)} على الأقل من أصل ${ofParties(all)}، منها ${count(updated)} بمعلومات جديدة في 2021 و${count(earlier)} بمعلومات سابقة فقط. وقد يصل العدد إلى ${count(high ?? known)}.`
          : `${name}: المعروف بالاسم ${share(known, all)} على الأقل من أصل ${ofParties(all)} (${share(updated, all)} بمعلومات جديدة في 2021 و${share(earlier, all)} بمعلومات سابقة فقط). وقد تصل النسبة إلى ${share(high ?? known, all)}.`,
      caption: {
        count:
          'الدول بحسب المجموعة الإقليمية، أيلول/سبتمبر 2021. * فقط إذا كانت كل الأسماء المفقودة تقع في ثغرتي القائمة.',
        share:
          'النسبة المئوية من أطراف المجموعة، أيلول/سبتمبر 2021. * فقط إذا كانت كل الأسماء المفقودة تقع في ثغرتي القائمة.',
      },
      notes: ({ notItemised, stated }, measure) => [
        'العدد المعروف بالاسم حدٌّ أدنى. ولا يصح النطاق إلا إذا كانت كل الأسماء المفقودة تقع في ثغرتي القائمة، وهذا مرجَّح وغير مثبت. وثمة طرف واحد (الكرسي الرسولي) خارج المجموعات الإقليمية.',
        ...(measure === 'share'
          ? [
              `من الدول الـ ${count(stated)}، هناك ${states(notItemised)} غير مسمّاة في النص المتاح لدينا، ولذلك لا تُحسب في أي مجموعة. والنسب مقرَّبة.`,
            ]
          : []),
      ],
      source: `${REPORT}، الفقرات 5 إلى 7 والحاشيتان 4 و5. ${TREATY_LIST}`,
    },
    updated: {
      title: {
        count: 'الدول التي لديها معلومات جديدة في 2021',
        share: 'نسبة الأطراف التي لديها معلومات جديدة في 2021',
      },
      finding: ({ updated, replied, spoke }) =>
        `وردت أسماء ${ofStates(updated)} مع معلومات جديدة في 2021: استجابت ${states(replied)} لطلب الأمانة، واستُخدمت بيانات أدلت بها ${states(spoke)} أخرى في الاجتماعات.`,
      alt: briefs => `أعمدة بحسب المجموعة الإقليمية، المعلومات الجديدة في 2021 والأطراف: ${list(briefs)}.`,
      brief: (name, { updated, parties: all }, measure) =>
        `${name}، ${measure === 'count' ? count(updated) : share(updated, all)} من أصل ${count(all)}`,
      legend: [
        ['part-1', both('معلومات جديدة في 2021')],
        ['whole', { count: 'أطراف المجموعة', share: 'جميع أطراف المجموعة (100%)' }],
      ],
      value: ({ updated, parties: all }, measure) => {
        const strong = measure === 'count' ? count(updated) : share(updated, all);
        return { text: `${strong} من أصل ${count(all)}`, strong };
      },
      sentence: (name, { updated, parties: all }, measure) =>
        `${name}: وردت أسماء ${measure === 'count' ? count(updated) : share(updated, all)} من أصل ${ofParties(all)} مع معلومات جديدة في 2021.`,
      caption: {
        count: 'الدول بحسب المجموعة الإقليمية، 2021.',
        share: 'النسبة المئوية من أطراف المجموعة، 2021.',
      },
      notes: (_, measure) => [
        'تسمّي الحاشية 4 من التقرير كل دولة من هذه الدول. وثمة طرف واحد (الكرسي الرسولي) خارج المجموعات الإقليمية.',
        ...(measure === 'share' ? ['النسب مقرَّبة.'] : []),
      ],
      source: `${REPORT}، الفقرتان 5 و7 والحاشية 4. ${TREATY_LIST}`,
    },
    parties: {
      title: {
        count: 'الدول الأطراف في اتفاقية مكافحة الفساد',
        share: 'نسبة الدول الأطراف في اتفاقية مكافحة الفساد',
      },
      finding: ({ parties: all }) =>
        `كانت ${states(all)} والاتحاد الأوروبي أطرافًا في الاتفاقية في 30 أيلول/سبتمبر 2021.`,
      alt: briefs => `أعمدة بحسب المجموعة الإقليمية، الأطراف وجميع الدول: ${list(briefs)}.`,
      brief: (name, { parties: some, states: all }, measure) =>
        `${name}، ${measure === 'count' ? count(some) : share(some, all)} من أصل ${count(all)}`,
      legend: [
        ['part-1', both('الأطراف في 30 أيلول/سبتمبر 2021')],
        ['whole', { count: 'دول المجموعة', share: 'جميع دول المجموعة (100%)' }],
      ],
      value: ({ parties: some, states: all }, measure) => {
        const strong = measure === 'count' ? count(some) : share(some, all);
        return { text: `${strong} من أصل ${count(all)}`, strong };
      },
      sentence: (name, { parties: some, states: all }, measure) =>
        `${name}: ${measure === 'count' ? `بلغ عدد الأطراف ${count(some)}` : `بلغت نسبة الأطراف ${share(some, all)}`} من أصل ${ofStates(all)} في 30 أيلول/سبتمبر 2021.`,
      caption: {
        count: 'الدول بحسب المجموعة الإقليمية، 30 أيلول/سبتمبر 2021.',
        share: 'النسبة المئوية من دول المجموعة، 30 أيلول/سبتمبر 2021.',
      },
      notes: (_, measure) => [
        'محسوبة من قائمة المعاهدة، ولا يذكر التقرير هذا العدد. والكرسي الرسولي والاتحاد الأوروبي خارج المجموعات الإقليمية، ولا يُحسب الاتحاد الأوروبي دولةً.',
        ...(measure === 'share' ? ['النسب مقرَّبة.'] : []),
      ],
      source: TREATY_LIST,
    },
  },
  summaries,
  published,
};
