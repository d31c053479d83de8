import { countsMonth } from '../../../words/edition.zh.js';
import type { EditionFacts } from '../../../model/edition.js';
import type { CycleTimelineFacts } from '../facts.js';
import { chapterWords, eventWords } from './event.zh.js';
import type { CycleTimelineWords } from './cycle-timeline-words.js';
import { chineseDate } from '../../../language/dates.zh.js';
import { numbers } from '../../../language/numbers.js';
import { report } from '../../../words/report.zh.js';
import { numeral } from '../../../language/numerals.zh.js';

const { count } = numbers('zh');

const TITLES = {
  all: '两个审议周期时间线',
  convention: '《公约》和两个审议周期',
  requests: '两个审议周期中的信息请求',
  reports: '两个审议周期中的报告',
  decisions: '两个审议周期中的决定和会议',
} as const;

/** "第一周期于2010年开始，审议《公约》第三章和第四章；…" */
const cyclesWords = ({ cycles }: CycleTimelineFacts): string =>
  cycles
    .map(
      ({ cycle, start, startPrecision, chapters }) =>
        `第${numeral(cycle)}周期于${chineseDate(start, startPrecision)}开始，审议《公约》${chapterWords(chapters)}`,
    )
    .join('；');

export const words = (edition: EditionFacts): CycleTimelineWords => ({
  title: (kinds, years) => (years ? `${TITLES[kinds]}，${years[0]}–${years[1]}年` : TITLES[kinds]),
  finding: (facts, counted) => {
    const { requests, firstRequest, lastRequest, stated, updated } = facts;
    return counted
      ? `${firstRequest}年至${lastRequest}年，秘书处以${numeral(requests)}份普通照会请各国提交信息；截至${countsMonth(edition)}，${count(stated)}个国家提供了信息，并从其中${count(updated)}个收集到新信息。`
      : `${cyclesWords(facts)}。`;
  },
  alt: (facts, { first, last, events, counts }) =>
    `自上而下的时间线，${first}年至${last}年，${count(events)}个事件${counts ? `和${count(counts)}个报告所述数目` : ''}，均列于表格。${cyclesWords(facts)}；所用来源均未写明周期何时结束。`,
  legend: [
    ['day', '已知具体日期'],
    ['month', '仅知月份'],
    ['year', '仅知年份'],
    ['range', '数日'],
    ['cycle-1', '第一周期：未写明结束时间'],
    ['cycle-2', '第二周期：未写明结束时间'],
  ],
  months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  years: (first, last) => (first === last ? String(first) : `${first}–${last}`),
  counts: '报告所述国家数目',
  event: eventWords,
  pictureDate: ({ kind, date, precision }, layout) => {
    const words = chineseDate(date, precision, layout === 'narrow');
    return kind === 'cycle' ? `自${words}起` : words;
  },
  sentence: (row, facts) => {
    const { title, clause } = eventWords(row, facts);
    const when = chineseDate(row.date, row.precision);
    if (row.kind === 'count')
      return `据报告所述，截至${when}，${clause.replace('#', `${count(row.value ?? 0)}个国家`)}。`;
    return `${title}。${when}，${clause}${row.precision === 'year' ? '（仅知年份）' : ''}。`;
  },
  caption: '事件和报告所述国家数目，日期以已知者为限。',
  columns: { event: '事件或数目', date: '日期', states: '国家', source: '来源' },
  documents: {
    report: '报告',
    'unodc-mechanism': '毒品和犯罪问题办公室，实施情况审议机制网页',
  },
  place: (document, paragraph, footnote) =>
    [document, paragraph === null ? '' : `第${paragraph}段`, footnote === null ? '' : `脚注${footnote}`]
      .filter(Boolean)
      .join('，'),
  notes: [
    '各事件按其在当年的日期标示；仅知月份或年份的，横条涵盖整月或整年。所用来源均未写明任一周期何时结束。',
  ],
  source: `${report(edition)}，第${edition.firstBackgroundParagraph}至${edition.lastBackgroundParagraph}段，脚注${edition.firstFootnote}至${edition.providedFootnote}；表格中列出的联合国文件和网页。`,
});
