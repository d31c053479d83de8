import { CODING } from '../coding.js';
import type { CategoryMatrixWords } from './category-matrix-words.js';
import { CHAPTERS } from '../../../language/chapters.ar.js';
import { joinWords } from '../../../language/join-words.js';
import { measures, ofMeasures } from '../../../language/nouns.ar.js';
import { numbers } from '../../../language/numbers.js';

const { count, share } = numbers('ar');
const list = (briefs: readonly string[]): string => briefs.join('؛ ');

const COUNTED =
  'كل عدد هو عدد تدابير مرمَّزة هنا من النص، لا عدد دول: فالجمل العامة وأمثلتها تتداخل، والتقرير لا يسمّي الدول.';
const coded = (what: string): string =>
  `${COUNTED} رُمِّز النص مرتين: تطابقت ${share(CODING.matched, 1)} من الوحدات؛ ${what}`;

export const words: CategoryMatrixWords = {
  listSigns: { to: ' إلى ', comma: '، ' },
  lines: {
    legislation: 'التشريعات',
    policy: 'السياسات',
    strategy: 'الاستراتيجيات',
    'risk-assessment': 'تقييمات المخاطر',
    'new-institution': 'مؤسسات جديدة',
    'coordination-mechanism': 'آليات التنسيق',
    'inspection-oversight': 'التفتيش والرقابة',
    evaluation: 'التقييم',
    'capacity-building-training': 'القدرات والتدريب',
    'awareness-education': 'التوعية والتثقيف',
    'public-participation': 'مشاركة الجمهور',
    'access-to-information': 'الحصول على المعلومات',
    'reporting-channel': 'قنوات الإبلاغ',
    'register-declaration': 'السجلات والإقرارات',
    'it-system': 'نظم معلوماتية',
    'e-procurement': 'الاشتراء الإلكتروني',
    'treaty-mou': 'معاهدات ومذكرات تفاهم',
    'international-network': 'شبكات دولية',
    planned: 'مقرَّرة',
    drafted: 'قيد الصياغة',
    adopted: 'معتمدة',
    'in-operation': 'جارٍ العمل بها',
    completed: 'منجزة',
    other: 'مختلطة أو غير واضحة',
    one: 'دولة واحدة',
    two: 'دولتان',
    several: 'عدة دول',
    some: 'بعض الدول',
    many: 'دول كثيرة',
    most: 'معظم الدول',
    'growing-number': 'عدد متزايد من الدول',
    unquantified: '«الدول» بلا عدد',
    unspecified: 'غير محدَّد',
  },
  categories: {
    a: { letter: '(أ)', name: 'ثغرات الأطر الوطنية' },
    b: { letter: '(ب)' },
    c: { letter: '(ج)', name: 'الإصلاح التشريعي' },
    d: { letter: '(د)', name: 'المؤسسات والتعاون بينها' },
    e: { letter: '(هـ)', name: 'التعاون الدولي' },
    f: { letter: '(و)', name: 'تكنولوجيا المعلومات' },
  },
  subsections: {
    'III.A': { letter: 'ألف' },
    'III.B': { letter: 'باء', name: 'إشراك جهات من خارج القطاع العام' },
    'III.C': { letter: 'جيم' },
    'III.D': { letter: 'دال' },
    'IV.A': { letter: 'ألف' },
    'IV.B': { letter: 'باء' },
    'IV.C': { letter: 'جيم' },
    'IV.D': { letter: 'دال' },
    'IV.E': { letter: 'هاء' },
    'V.A': { letter: 'ألف' },
    'V.B': { letter: 'باء', name: 'التعاون بين المؤسسات' },
    'V.C': { letter: 'جيم' },
    'VII.A': { letter: 'ألف', name: 'الاشتراء الإلكتروني والمالية العامة' },
    'VII.B': { letter: 'باء', name: 'سجلات الإقرارات' },
    'VII.C': { letter: 'جيم' },
    'VII.D': { letter: 'دال' },
  },
  before: 'قبل الأقسام الفرعية',
  all: 'كل التدابير',
  number: count,
  steps: ['1-2', '3-9', '10-19', '20 فأكثر'],
  brief: (name, n) => `${name} ${count(n)}`,
  cell: (line, { letter }, opened) => `${line}، ${opened ? '' : 'الفئة '}${letter}`,
  sentence: (line, { letter, name }, n, total, opened) =>
    opened
      ? `${line}، ${letter} ${name}: ${count(n)} من أصل ${ofMeasures(total)} في الفئة ${opened.letter}، بحسب الترميز.`
      : `${line}، الفئة ${letter} ${name}: ${count(n)} من أصل ${ofMeasures(total)} في النص، بحسب الترميز.`,
  columns: { group: 'المجموعة', item: 'البند', total: 'المجموع', paragraphs: 'الفقرات' },
  figures: {
    types: {
      title: opened =>
        opened
          ? `أنواع التدابير التي يصفها التقرير في الفئة ${opened.letter}`
          : 'أنواع التدابير التي يصفها التقرير',
      finding: ({ total, top, topColumn, opened }) => {
        if (!opened)
          return `من أصل ${ofMeasures(total)} في النص بحسب الترميز، يندرج ${count(top.count)} تحت نوع «${top.lines[0] ?? ''}»، منها ${count(topColumn.count)} في الفئة ${topColumn.column.letter}.`;
        const start = `الفئة ${opened.letter}، ${opened.name}: ${measures(total)}`;
        return top.lines.length === 1
          ? `${start}، منها ${count(top.count)} من نوع «${top.lines[0] ?? ''}».`
          : `${start}، منها ${count(top.count)} لكل من: ${list(top.lines)}.`;
      },
      alt: (lines, columns) =>
        `مصفوفة التدابير بحسب النوع والفئة. بحسب النوع: ${list(lines)}. بحسب الفئة: ${list(columns)}.`,
      line: 'نوع التدبير',
      caption: 'التدابير المرمَّزة من الفقرات 9 إلى 64، بحسب النوع والفئة.',
      notes: [
        coded(
          `وبلغ الاتفاق على النوع فيها ${share(CODING.type.agreement, 1)} (معامل كابا لكوهين ${CODING.type.kappa}).`,
        ),
      ],
    },
    stage: {
      title: () => 'المراحل التي بلغتها التدابير الواردة في التقرير',
      finding: ({ total, lines }) =>
        `من أصل ${ofMeasures(total)} في النص بحسب الترميز، كان العمل جاريًا بـ ${count(lines['in-operation'] ?? 0)} منها واعتُمد ${count(lines.adopted ?? 0)}.`,
      alt: (lines, columns) =>
        `مصفوفة التدابير بحسب المرحلة والفئة. بحسب المرحلة: ${list(lines)}. بحسب الفئة: ${list(columns)}.`,
      line: 'المرحلة',
      caption: 'التدابير المرمَّزة من الفقرات 9 إلى 64، بحسب المرحلة والفئة.',
      notes: [coded('أما المرحلة فمسألة تقدير، ولم يُقَس الاتفاق عليها.')],
    },
    quantifier: {
      title: () => 'عدد الدول التي يتحدث عنها التقرير',
      finding: ({ total, lines }) =>
        `يتحدث النص عن دولة واحدة في ${count(lines.one ?? 0)} من أصل ${ofMeasures(total)}، ولا يذكر عددًا في ${count((lines.unquantified ?? 0) + (lines.unspecified ?? 0))} منها.`,
      alt: (lines, columns) =>
        `مصفوفة التدابير بحسب عدد الدول كما يذكره النص وبحسب الفئة. بحسب عدد الدول: ${list(lines)}. بحسب الفئة: ${list(columns)}.`,
      line: 'الدول كما يذكرها النص',
      caption: 'التدابير المرمَّزة من الفقرات 9 إلى 64، بحسب عدد الدول كما يذكره النص وبحسب الفئة.',
      notes: [
        coded(
          `وبلغ الاتفاق على عدد الدول فيها ${share(CODING.quantifier.agreement, 1)} (معامل كابا لكوهين ${CODING.quantifier.kappa}).`,
        ),
      ],
    },
    articles: {
      title: 'مواد الاتفاقية المذكورة مع التدابير',
      finding: ({ total, listed }) =>
        `في ${count(listed)} من أصل ${ofMeasures(total)}، تذكر الجملة نفسها مادة أو فصلًا من الاتفاقية.`,
      caption: 'التدابير بحسب المادة المذكورة في الجملة نفسها، الفقرات 9 إلى 64.',
      notes: [
        'لا يُحسب إلا ما ذُكر في الجملة المتعلقة بالتدبير، دون ما ذُكر في مستهل الفقرة. وقد يُذكر مع التدبير الواحد أكثر من مادة.',
        COUNTED,
      ],
    },
    prompts: {
      title: 'ما الذي دفع إلى التدابير أو دعمها',
      finding: ({ total, listed }) =>
        `يذكر النص ما دفع إلى التدبير أو دعمه في ${count(listed)} من أصل ${ofMeasures(total)}، ولا يذكر ذلك عن سائرها.`,
      caption: 'التدابير بحسب ما يذكر النص أنه دفع إليها أو دعمها، الفقرات 9 إلى 64.',
      notes: ['قد يكون للتدبير الواحد أكثر من دافع أو دعم. وعدم ذكرهما في النص لا يعني انتفاءهما.', COUNTED],
    },
  },
  source:
    'تقرير من الأمانة، مؤتمر الدول الأطراف، الدورة التاسعة، 4 تشرين الأول/أكتوبر 2021، الفقرات 9 إلى 64؛ ترميزنا.',
  measures,
  chapter: (chapter, title) => `الفصل ${CHAPTERS[chapter]}: ${title}`,
  wholeChapter: chapter => `الفصل ${CHAPTERS[chapter]} بأكمله`,
  article: (article, title) => `المادة ${article}: ${title}`,
  cited: (citation, chapter) => (chapter ? `الفصل ${CHAPTERS[chapter]}` : `المادة \u2066${citation}\u2069`),
  contexts: {
    'review-outcome': 'نتائج الاستعراض',
    'review-gaps': 'ثغرات حددها الاستعراض',
    recommendation: 'توصية من الاستعراض',
    'first-cycle': 'استعراض الدورة الأولى',
    'first-cycle-recommendation': 'توصية من الدورة الأولى',
    'second-cycle-completed': 'إتمام استعراض الدورة الثانية',
    'second-cycle-recommendation': 'توصية من الدورة الثانية',
    'other-evaluation': 'تقييم آخر',
    'technical-assistance-need': 'حاجة مستبانة إلى مساعدة تقنية',
    'technical-assistance': 'المساعدة التقنية',
    'donor-support': 'دعم من المانحين',
    'international-support': 'دعم دولي',
  },
  prompted: 'ما دفع إلى التدابير',
  supported: 'ما دعم التدابير',
  detail: (paragraph, quantifier, stage, citations) =>
    [
      `الفقرة ${paragraph}`,
      quantifier,
      stage,
      ...(citations.length ? [`ورد ذكر: ${joinWords('ar', citations)}`] : []),
    ].join(' · '),
};
