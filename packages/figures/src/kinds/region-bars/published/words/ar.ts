import { numbers } from '../../../../language/numbers.js';
import type { PublishedNumber } from '../rows.js';
import { REPORT } from '../../../../words/report.ar.js';
import type { PublishedWords } from './published-words.js';

const { count, share } = numbers('ar');
const ordinal = (figure: PublishedNumber): string => (figure === 1 ? 'الأول' : 'الثاني');
const cycle = (figure: PublishedNumber): string =>
  figure === 1 ? 'دورة الاستعراض الأولى' : 'دورة الاستعراض الثانية';

export const words: PublishedWords = {
  title: figure => `التوزيع الإقليمي للدول الأطراف التي قدمت معلومات، ${cycle(figure)}`,
  emptyFinding: 'هذا الشكل صورة في التقرير، ولم تُنشر قيمه في هيئة بيانات.',
  empty: figure => ({
    heading: `الشكل ${ordinal(figure)} من التقرير`,
    text: `الشكل ${ordinal(figure)} صورة في التقرير. ولم تُنشر قيمه في هيئة بيانات، ولا تُقدَّر هنا.`,
    expected: `يشمل خمس مجموعات إقليمية، عامي 2019 و2021، ${cycle(figure)}`,
    held: 'لا قيم متاحة',
  }),
  finding: (figure, held, places) =>
    `الشكل ${ordinal(figure)} من التقرير بقيمه كما نُشرت: المتاح منها ${count(held)} من أصل ${count(places)}.`,
  alt: sentences => `شريطان لكل مجموعة إقليمية، 2019 و2021. ${sentences.join(' ')}`,
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
  source: (figure, isEmpty) => `${REPORT}، الشكل ${ordinal(figure)}${isEmpty ? ' (العنوان فقط)' : ''}.`,
};
