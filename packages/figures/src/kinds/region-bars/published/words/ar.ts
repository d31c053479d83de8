import type { EditionFacts } from '../../../../model/edition.js';
import { numbers } from '../../../../language/numbers.js';
import type { PublishedNumber } from '../rows.js';
import { report } from '../../../../words/report.ar.js';
import type { PublishedWords } from './published-words.js';

const { count, share } = numbers('ar');
const ordinal = (figure: PublishedNumber): string => (figure === 1 ? 'الأول' : 'الثاني');
const cycle = (figure: PublishedNumber): string =>
  figure === 1 ? 'دورة الاستعراض الأولى' : 'دورة الاستعراض الثانية';

export const words = (edition: EditionFacts): PublishedWords => ({
  title: figure => `التوزيع الإقليمي للدول الأطراف التي قدمت معلومات، ${cycle(figure)}`,
  emptyFinding: 'هذا الشكل صورة في التقرير، ولم تُنشر قيمه في هيئة بيانات.',
  empty: figure => ({
    heading: `الشكل ${ordinal(figure)} من التقرير`,
    text: `الشكل ${ordinal(figure)} صورة في التقرير. ولم تُنشر قيمه في هيئة بيانات، ولا تُقدَّر هنا.`,
    expected: `يشمل خمس مجموعات إقليمية، عامي ${edition.earlierUntil} و${edition.newTo}، ${cycle(figure)}`,
    held: 'لا قيم متاحة',
  }),
  finding: (figure, held, places) =>
    `الشكل ${ordinal(figure)} من التقرير بقيمه كما نُشرت: المتاح منها ${count(held)} من أصل ${count(places)}.`,
  alt: sentences =>
    `شريطان لكل مجموعة إقليمية، ${edition.earlierUntil} و${edition.newTo}. ${sentences.join(' ')}`,
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
    `قائمتا الدول في الحاشيتين ${edition.newFootnote} و${edition.providedFootnote} من التقرير غير موزعتين بحسب الدورة، فلا يمكن أن تحلا محل هذا الشكل.`,
  ],
  source: (figure, isEmpty) =>
    `${report(edition)}، الشكل ${ordinal(figure)}${isEmpty ? ' (العنوان فقط)' : ''}.`,
});
