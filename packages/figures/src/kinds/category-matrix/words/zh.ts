import type { EditionFacts } from '../../../model/edition.js';
import { CODING } from '../coding.js';
import type { CategoryMatrixWords } from './category-matrix-words.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import { report } from '../../../words/report.zh.js';
import { chapterName, numeral } from '../../../language/numerals.zh.js';

const { count, share } = numbers('zh');
const measures = (n: number): string => `${count(n)}项措施`;
const list = (briefs: readonly string[]): string => briefs.join('；');

const COUNTED = '所计为此处归类的措施，而非国家：概括性语句与其实例互有重叠，且报告未写明国家名称。';
const coded = (what: string): string =>
  `${COUNTED}文本由语言模型而非人员独立归类两次：两次均识别出的措施占${share(CODING.matched, 1)}；${what}`;

/** "第四十六条第二十八款", where a paragraph of it is cited. */
const articleCited = (citation: string): string => {
  const [, article, paragraph] = /^(\d+)(?:\((\d+)\))?$/.exec(citation) ?? [];
  return article
    ? `第${numeral(Number(article))}条${paragraph ? `第${numeral(Number(paragraph))}款` : ''}`
    : `第${citation}条`;
};

export const words = (edition: EditionFacts): CategoryMatrixWords => ({
  lines: {
    legislation: '立法',
    policy: '政策',
    strategy: '战略',
    'risk-assessment': '风险评估',
    'new-institution': '新的机构',
    'coordination-mechanism': '协调机制',
    'inspection-oversight': '检查和监督',
    evaluation: '评价',
    'capacity-building-training': '能力建设和培训',
    'awareness-education': '提高认识和教育',
    'public-participation': '公众参与',
    'access-to-information': '信息获取',
    'reporting-channel': '举报渠道',
    'register-declaration': '登记册和申报',
    'it-system': '信息技术系统',
    'e-procurement': '电子采购',
    'treaty-mou': '条约和谅解备忘录',
    'international-network': '国际网络',
    planned: '计划中',
    drafted: '已起草',
    adopted: '已通过',
    'in-operation': '已设立或使用中',
    completed: '已完成',
    other: '混合或不明',
    one: '一个国家',
    two: '两个国家',
    several: '几个国家',
    some: '一些国家',
    many: '许多国家',
    most: '大多数国家',
    'growing-number': '越来越多的国家',
    unquantified: '“各国”，无数目',
    unspecified: '未写明',
  },
  categories: {
    a: { letter: '(a)', name: '国家框架的缺口和不足' },
    b: { letter: '(b)' },
    c: { letter: '(c)', name: '立法改革和变革' },
    d: { letter: '(d)' },
    e: { letter: '(e)', name: '国际合作' },
    f: { letter: '(f)', name: '信息技术的使用' },
  },
  subsections: {
    'III.A': { letter: 'A' },
    'III.B': { letter: 'B' },
    'III.C': { letter: 'C' },
    'III.D': { letter: 'D' },
    'IV.A': { letter: 'A' },
    'IV.B': { letter: 'B' },
    'IV.C': { letter: 'C' },
    'IV.D': { letter: 'D' },
    'IV.E': { letter: 'E' },
    'V.A': { letter: 'A' },
    'V.B': { letter: 'B' },
    'V.C': { letter: 'C' },
    'VII.A': { letter: 'A' },
    'VII.B': { letter: 'B' },
    'VII.C': { letter: 'C' },
    'VII.D': { letter: 'D' },
  },
  before: '引言段落',
  all: '所有措施',
  number: count,
  steps: ['1–2', '3–9', '10–19', '20及以上'],
  brief: (name, n) => `${name}：${count(n)}项`,
  cell: (line, { letter }, opened) => `${line}，${opened ? '' : '类别'}${letter}`,
  sentence: (line, { letter, name }, n, total, opened) =>
    opened
      ? `${line}，${letter}“${name}”：${count(n)}项（类别${opened.letter}的措施共${count(total)}项）。`
      : `${line}，类别${letter}“${name}”：${count(n)}项（归类的措施共${count(total)}项）。`,
  columns: { group: '分组', item: '内容', total: '合计', paragraphs: '段落' },
  figures: {
    types: {
      title: opened => (opened ? `报告所述措施的类型：类别${opened.letter}` : '报告所述措施的类型'),
      finding: ({ total, top, topColumn, opened }) => {
        if (!opened)
          return `归类的${measures(total)}中，“${top.lines[0] ?? ''}”有${count(top.count)}项，其中${count(topColumn.count)}项属于类别${topColumn.column.letter}。`;
        const start = `类别${opened.letter}“${opened.name}”共有${measures(total)}`;
        return top.lines.length === 1
          ? `${start}，其中“${top.lines[0] ?? ''}”有${count(top.count)}项。`
          : `${start}，其中下列类型各有${count(top.count)}项：${top.lines.map(line => `“${line}”`).join('')}。`;
      },
      alt: (lines, columns) =>
        `按类型和类别列出的措施矩阵。按类型计，${list(lines)}。按类别计，${list(columns)}。`,
      line: '措施类型',
      caption: `根据第${edition.firstMeasureParagraph}至${edition.lastMeasureParagraph}段归类的措施，按类型和类别列出。`,
      notes: [coded(`其中类型一致的占${share(CODING.type.agreement, 1)}。`)],
    },
    stage: {
      title: () => '报告所述措施的进展阶段',
      finding: ({ total, lines }) =>
        `归类的${measures(total)}中，${count(lines['in-operation'] ?? 0)}项已设立或使用中，${count(lines.adopted ?? 0)}项已通过。`,
      alt: (lines, columns) =>
        `按阶段和类别列出的措施矩阵。按阶段计，${list(lines)}。按类别计，${list(columns)}。`,
      line: '阶段',
      caption: `根据第${edition.firstMeasureParagraph}至${edition.lastMeasureParagraph}段归类的措施，按阶段和类别列出。`,
      notes: [
        coded(
          `阶段凭判断确定：第三次归类与之相符的占${share(CODING.stage.agreement, 1)}，类别(b)中占${share(CODING.stage.lowest, 1)}。`,
        ),
        '“已设立或使用中”包括报告仅述及设立的机构。',
      ],
    },
    quantifier: {
      title: () => '报告述及的国家数目',
      finding: ({ total, lines }) =>
        `${measures(total)}中，文本述及一个国家的有${count(lines.one ?? 0)}项，未写明国家数目的有${count((lines.unquantified ?? 0) + (lines.unspecified ?? 0))}项。`,
      alt: (lines, columns) =>
        `按文本所述国家数目和类别列出的措施矩阵。按国家数目计，${list(lines)}。按类别计，${list(columns)}。`,
      line: '文本所述国家',
      caption: `根据第${edition.firstMeasureParagraph}至${edition.lastMeasureParagraph}段归类的措施，按文本所述国家数目和类别列出。`,
      notes: [coded(`其中国家数目一致的占${share(CODING.quantifier.agreement, 1)}。`)],
    },
    articles: {
      title: '与措施一并援引的《公约》条款',
      finding: ({ total, listed }) =>
        `${measures(total)}中，有${count(listed)}项在同一句中援引了《公约》的条或章。`,
      caption: `按同一句中援引的条款列出的措施，第${edition.firstMeasureParagraph}至${edition.lastMeasureParagraph}段。`,
      notes: ['仅计入述及措施的句子中的援引，不计入段首的援引。一项措施可涉及数条。', COUNTED],
    },
    prompts: {
      title: '促成或支持措施的因素',
      finding: ({ total, listed }) => `${measures(total)}中，文本写明促成或支持因素的有${count(listed)}项。`,
      caption: `按文本所述促成或支持因素列出的措施，第${edition.firstMeasureParagraph}至${edition.lastMeasureParagraph}段。`,
      notes: [
        '一项措施可有数个因素。文本未作说明并不意味着没有此类因素：报告在结论中补充说，许多国家强调了其他国家或捐助方的支持。',
        COUNTED,
      ],
    },
  },
  source: `${report(edition)}，第${edition.firstMeasureParagraph}至${edition.lastMeasureParagraph}段；自行归类。`,
  measures,
  chapter: (chapter, title) => `${chapterName(chapter)}：${title}`,
  wholeChapter: chapter => `${chapterName(chapter)}整章`,
  article: (article, title) => `第${numeral(article)}条：${title}`,
  cited: (citation, chapter) => (chapter ? chapterName(chapter) : articleCited(citation)),
  contexts: {
    'review-outcome': '审议结果',
    'review-gaps': '审议中确认的缺口',
    'review-completed': '审议完成',
    recommendation: '审议所提建议',
    'first-cycle': '第一周期审议',
    'first-cycle-recommendation': '第一周期的建议',
    'second-cycle-completed': '第二周期审议完成',
    'second-cycle-recommendation': '第二周期的建议',
    'other-evaluation': '另一项评价',
    'technical-assistance-need': '已确定的技术援助需求',
    'technical-assistance': '技术援助',
    'donor-support': '捐助方支持',
    'international-support': '国际支持',
  },
  prompted: '促成因素',
  supported: '支持因素',
  detail: (paragraph, quantifier, stage, citations) =>
    [
      `第${paragraph}段`,
      quantifier,
      stage,
      ...(citations.length ? [`援引${joinWords('zh', citations)}`] : []),
    ].join(' · '),
});
