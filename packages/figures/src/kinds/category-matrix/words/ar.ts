import type { EditionFacts } from '../../../model/edition.js';
import { CODING } from '../coding.js';
import type { CategoryMatrixWords } from './category-matrix-words.js';
import { CHAPTERS } from '../../../language/chapters.ar.js';
import { joinWords } from '../../../language/join-words.js';
import { measures, ofMeasures } from '../../../language/nouns.ar.js';
import { numbers } from '../../../language/numbers.js';
import { report } from '../../../words/report.ar.js';

const { count } = numbers('ar');
const perCent = (value: number): string => `${count(Math.round(value * 100))} في المائة`;
const list = (briefs: readonly string[]): string => briefs.join('؛ ');

const COUNTED =
  'كل عدد هو عدد تدابير مصنّفة هنا، لا عدد دول: فالجمل العامة وأمثلتها تتداخل، والتقرير لا يسمّي الدول.';
const coded = (what: string): string =>
  `${COUNTED} وصُنّف النص مرتين، كلٌّ على حدة، بنماذج لغوية لا بواسطة أشخاص: استُبين ${perCent(CODING.matched)} من التدابير في المرتين؛ ${what}`;

export const words = (edition: EditionFacts): CategoryMatrixWords => ({
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
    drafted: 'صيغ مشروعها',
    adopted: 'معتمدة',
    'in-operation': 'أُنشئت أو جارٍ العمل بها',
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
    d: { letter: '(د)', name: 'التعاون وبناء المؤسسات' },
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
    'V.B': { letter: 'باء' },
    'V.C': { letter: 'جيم' },
    'VII.A': { letter: 'ألف', name: 'الاشتراء الإلكتروني والشفافية المالية' },
    'VII.B': { letter: 'باء', name: 'سجلات الإقرارات' },
    'VII.C': { letter: 'جيم' },
    'VII.D': { letter: 'دال' },
  },
  before: 'الفقرات التمهيدية',
  all: 'كل التدابير',
  number: count,
  steps: ['1 إلى 2', '3 إلى 9', '10 إلى 19', '20 فأكثر'],
  brief: (name, n) => `${name} ${count(n)}`,
  cell: (line, { letter }, opened) => `${line}، ${opened ? '' : 'الفئة '}${letter}`,
  sentence: (line, { letter, name }, n, total, opened) =>
    opened
      ? `${line}، ${letter} ${name}: ${count(n)} من أصل ${ofMeasures(total)} في الفئة ${opened.letter}.`
      : `${line}، الفئة ${letter} ${name}: ${count(n)} من أصل ${ofMeasures(total)} في النص.`,
  columns: { group: 'المجموعة', item: 'البند', total: 'المجموع', paragraphs: 'الفقرات' },
  figures: {
    types: {
      title: opened =>
        opened
          ? `أنواع التدابير التي يصفها التقرير في الفئة ${opened.letter}`
          : 'أنواع التدابير التي يصفها التقرير',
      finding: ({ total, top, topColumn, opened }) => {
        if (!opened)
          return `من أصل ${ofMeasures(total)}، يندرج ${count(top.count)} تحت نوع «${top.lines[0] ?? ''}»، منها ${count(topColumn.count)} في الفئة ${topColumn.column.letter}.`;
        const start = `الفئة ${opened.letter}، ${opened.name}: ${measures(total)}`;
        return top.lines.length === 1
          ? `${start}، منها ${count(top.count)} من نوع «${top.lines[0] ?? ''}».`
          : `${start}، منها ${count(top.count)} لكل من: ${list(top.lines)}.`;
      },
      alt: (lines, columns) =>
        `مصفوفة التدابير بحسب النوع والفئة. بحسب النوع: ${list(lines)}. بحسب الفئة: ${list(columns)}.`,
      line: 'نوع التدبير',
      caption: `التدابير المصنّفة من الفقرات ${edition.firstMeasureParagraph} إلى ${edition.lastMeasureParagraph}، بحسب النوع والفئة.`,
      notes: [coded(`واتفق التصنيفان على نوع ${perCent(CODING.type.agreement)} منها.`)],
    },
    stage: {
      title: () => 'المرحلة التي بلغتها التدابير الموصوفة',
      finding: ({ total, lines }) =>
        `من أصل ${ofMeasures(total)}، أُنشئ ${count(lines['in-operation'] ?? 0)} أو كان العمل جارياً به واعتُمد ${count(lines.adopted ?? 0)}.`,
      alt: (lines, columns) =>
        `مصفوفة التدابير بحسب المرحلة والفئة. بحسب المرحلة: ${list(lines)}. بحسب الفئة: ${list(columns)}.`,
      line: 'المرحلة',
      caption: `التدابير المصنّفة من الفقرات ${edition.firstMeasureParagraph} إلى ${edition.lastMeasureParagraph}، بحسب المرحلة والفئة.`,
      notes: [
        coded(
          `أما المرحلة فمسألة تقدير: وافقها تصنيف ثالث في ${perCent(CODING.stage.agreement)} من الحالات، وفي ${perCent(CODING.stage.lowest)} في الفئة (ب).`,
        ),
        'تشمل «أُنشئت أو جارٍ العمل بها» هيئات لم يذكر التقرير سوى أنها أُنشئت.',
      ],
    },
    quantifier: {
      title: () => 'عدد الدول التي يشير إليها التقرير',
      finding: ({ total, lines }) =>
        `يتحدث النص عن دولة واحدة في ${count(lines.one ?? 0)} من أصل ${ofMeasures(total)}، ولا يذكر عدداً في ${count((lines.unquantified ?? 0) + (lines.unspecified ?? 0))} منها.`,
      alt: (lines, columns) =>
        `مصفوفة التدابير بحسب عدد الدول كما يذكره النص وبحسب الفئة. بحسب عدد الدول: ${list(lines)}. بحسب الفئة: ${list(columns)}.`,
      line: 'الدول كما يذكرها النص',
      caption: `التدابير المصنّفة من الفقرات ${edition.firstMeasureParagraph} إلى ${edition.lastMeasureParagraph}، بحسب عدد الدول كما يذكره النص وبحسب الفئة.`,
      notes: [coded(`واتفق التصنيفان على عدد الدول في ${perCent(CODING.quantifier.agreement)} منها.`)],
    },
    articles: {
      title: 'مواد الاتفاقية المذكورة مع التدابير',
      finding: ({ total, listed }) =>
        `في ${count(listed)} من أصل ${ofMeasures(total)}، تذكر الجملة نفسها مادة أو فصلاً من الاتفاقية.`,
      caption: `التدابير بحسب المادة المذكورة في الجملة نفسها، الفقرات ${edition.firstMeasureParagraph} إلى ${edition.lastMeasureParagraph}.`,
      notes: [
        'لا يُحسب إلا ما ذُكر في الجملة المتعلقة بالتدبير، دون ما ذُكر في مستهل الفقرة. وقد يُذكر مع التدبير الواحد أكثر من مادة.',
        COUNTED,
      ],
    },
    prompts: {
      title: 'دوافع التدابير وأوجه دعمها',
      finding: ({ total, listed }) =>
        `يذكر النص دافعاً أو وجه دعم في ${count(listed)} من أصل ${ofMeasures(total)}.`,
      caption: `التدابير بحسب الدوافع وأوجه الدعم المذكورة في النص، الفقرات ${edition.firstMeasureParagraph} إلى ${edition.lastMeasureParagraph}.`,
      notes: [
        'قد يكون للتدبير الواحد أكثر من دافع أو دعم. وعدم ذكرهما في النص لا يعني انتفاءهما: فالتقرير يضيف في استنتاجاته أن دولاً كثيرة أبرزت دعم دول أخرى أو جهات مانحة.',
        COUNTED,
      ],
    },
  },
  source: `${report(edition)}، الفقرات ${edition.firstMeasureParagraph} إلى ${edition.lastMeasureParagraph}؛ تصنيفنا.`,
  measures,
  chapter: (chapter, title) => `الفصل ${CHAPTERS[chapter]}: ${title}`,
  wholeChapter: chapter => `الفصل ${CHAPTERS[chapter]} بأكمله`,
  article: (article, title) => `المادة ${article}: ${title}`,
  cited: (citation, chapter) => (chapter ? `الفصل ${CHAPTERS[chapter]}` : `المادة \u2066${citation}\u2069`),
  contexts: {
    'review-outcome': 'نتائج الاستعراض',
    'review-gaps': 'ثغرات حددها الاستعراض',
    'review-completed': 'إتمام الاستعراض',
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
  prompted: 'الدوافع',
  supported: 'أوجه الدعم',
  detail: (paragraph, quantifier, stage, citations) =>
    [
      `الفقرة ${paragraph}`,
      quantifier,
      stage,
      ...(citations.length ? [`ورد ذكر: ${joinWords('ar', citations)}`] : []),
    ].join(' · '),
});
