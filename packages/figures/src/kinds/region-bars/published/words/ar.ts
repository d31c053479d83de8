import { numbers } from '../../../../language/numbers.js';
import type { PublishedNumber } from '../rows.js';
import type { PublishedWords } from './published-words.js';

const { count, share } = numbers('ar');
const ordinal = (figure: PublishedNumber): string => (figure === 1 ? 'الأول' : 'الثاني');
const cycle = (figure: PublishedNumber): string => (figure === 1 ? 'الدورة الأولى' : 'الدورة الثانية');

export const words: PublishedWords = {
  title: figure => `التوزيع الإقليمي للدول التي قدمت معلومات، ${cycle(figure)}`,
  emptyFinding: 'لا يمكن رسم أي قيمة من قيم هذا الشكل: فهو في المصدر صورة، ولا يحوي النص سوى عنوانها.',
  empty: figure => ({
    heading: `الشكل ${ordinal(figure)} من التقرير، مكانه محفوظ`,
    text: 'القيم في المصدر صورة، ولا تُقدَّر هنا أبدًا. ويُرسم الشكل تلقائيًا عند ملء الصفوف في جدول الأشكال المنشورة.',
    expected: `المنتظر: خمس مجموعات إقليمية، عاما 2019 و2021، ${cycle(figure)}`,
    held: 'المتاح: 0 من القيم',
  }),
  finding: (figure, held, places) =>
    `الشكل ${ordinal(figure)} من التقرير بقيمه كما نُشرت: المتاح منها ${count(held)} من أصل ${count(places)}.`,
  alt: sentences => `عمودان لكل مجموعة إقليمية، 2019 و2021. ${sentences.join(' ')}`,
  legend: year => `المعلومات المقدمة حتى عام ${year}`,
  value: ({ value, unit }) =>
    value === null ? 'غير متاحة' : unit === 'per-cent' ? share(value, 100) : count(value),
  sentence: (name, { year, value, unit }) => {
    if (value === null) return `${name}، ${year}: القيمة غير متاحة.`;
    return unit === 'per-cent'
      ? `${name}، ${year}: ${share(value, 100)}، كما نُشر.`
      : `${name}، ${year}: عدد الدول ${count(value)}، كما نُشر.`;
  },
  caption: figure => `الشكل ${ordinal(figure)} من التقرير: القيم بحسب المجموعة الإقليمية والسنة.`,
  columns: { group: 'المجموعة', year: 'السنة', value: 'القيمة', unit: 'الوحدة' },
  units: { states: 'عدد الدول', 'per-cent': 'نسبة مئوية' },
  notes: () => [
    'قائمتا الدول في الحاشيتين 4 و5 من التقرير غير موزعتين بحسب الدورة، فلا يمكن أن تحلا محل هذا الشكل.',
  ],
  source: (figure, isEmpty) =>
    `تقرير من الأمانة، مؤتمر الدول الأطراف، الدورة التاسعة، 4 تشرين الأول/أكتوبر 2021، الشكل ${ordinal(figure)}${isEmpty ? ' (العنوان فقط)' : ''}.`,
};
