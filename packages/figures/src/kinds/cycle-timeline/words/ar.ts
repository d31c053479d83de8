import { countsMonth } from '../../../words/edition.ar.js';
import type { EditionFacts } from '../../../model/edition.js';
import type { CycleTimelineFacts } from '../facts.js';
import { CHAPTERS } from '../../../language/chapters.ar.js';
import { eventWords } from './event.ar.js';
import type { CycleTimelineWords } from './cycle-timeline-words.js';
import { dateWords } from '../../../language/dates.js';
import { joinWords } from '../../../language/join-words.js';
import { bothMonths, shortMonth, SPAN } from '../../../language/months.ar.js';
import { ofNotes, states } from '../../../language/nouns.ar.js';
import { numbers } from '../../../language/numbers.js';
import { report } from '../../../words/report.ar.js';

const { count } = numbers('ar');

const TITLES = {
  all: 'التسلسل الزمني لدورتي الاستعراض',
  convention: 'الاتفاقية ودورتا الاستعراض',
  requests: 'طلبات المعلومات في دورتي الاستعراض',
  reports: 'التقارير في دورتي الاستعراض',
  decisions: 'المقررات ودورات المؤتمر في دورتي الاستعراض',
} as const;

const CYCLES = ['الأولى', 'الثانية'];

/** "بدأت الدورة الأولى في عام 2010 وتستعرض الفصلين الثالث والرابع من الاتفاقية؛ …" */
const cyclesWords = ({ cycles }: CycleTimelineFacts): string =>
  cycles
    .map(({ cycle, start, startPrecision, chapters }, index) => {
      const when = `${startPrecision === 'year' ? 'عام ' : ''}${dateWords(start, startPrecision, bothMonths)}`;
      const which = CYCLES[cycle - 1] ?? String(cycle);
      const both = joinWords(
        'ar',
        chapters.map(chapter => CHAPTERS[chapter]),
      );
      return index === 0
        ? `بدأت دورة الاستعراض ${which} في ${when} وتتناول الفصلين ${both} من الاتفاقية`
        : `وبدأت ${which} في ${when} وتتناول الفصلين ${both}`;
    })
    .join('؛ ');

export const words = (edition: EditionFacts): CycleTimelineWords => ({
  title: (kinds, years) => (years ? `${TITLES[kinds]}، من ${years[0]} إلى ${years[1]}` : TITLES[kinds]),
  finding: (facts, counted) => {
    const { requests, firstRequest, lastRequest, stated, updated } = facts;
    return counted
      ? `طلبت الأمانة معلومات في ${ofNotes(requests)} بين عامي ${firstRequest} و${lastRequest}؛ وقدمت ${states(stated)} معلومات حتى ${countsMonth(edition)}، وجُمعت معلومات جديدة من ${count(updated)} منها.`
      : `${cyclesWords(facts)}.`;
  },
  alt: (facts, { first, last, events, counts }) =>
    `خط زمني ينزل مع السنوات من ${first} إلى ${last}، عدد أحداثه ${count(events)}${counts ? ` وعدد الأرقام الواردة فيه ${count(counts)}` : ''}، وهي مسرودة في الجدول. ${cyclesWords(facts)}؛ ولا يذكر أي من المصادر المستخدمة تاريخ انتهائهما.`,
  legend: [
    ['day', 'اليوم معروف'],
    ['month', 'الشهر وحده معروف'],
    ['year', 'السنة وحدها معروفة'],
    ['range', 'عدة أيام'],
    ['cycle-1', 'دورة الاستعراض الأولى: لم تُذكر نهايتها'],
    ['cycle-2', 'دورة الاستعراض الثانية: لم تُذكر نهايتها'],
  ],
  months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  years: (first, last) => (first === last ? String(first) : `${first}${SPAN}${last}`),
  counts: 'الأعداد الواردة في التقرير',
  event: eventWords,
  pictureDate: ({ kind, date, precision }, layout) => {
    const words = dateWords(date, precision, layout === 'wide' ? bothMonths : shortMonth, SPAN);
    return kind === 'cycle' ? `منذ ${words}` : precision === 'year' ? `في ${words}` : words;
  },
  sentence: (row, facts) => {
    const { title, clause } = eventWords(row, facts);
    const when = dateWords(row.date, row.precision, bothMonths, ' إلى ');
    if (row.kind === 'count')
      return `${clause}: ${count(row.value ?? 0)}، حسب ما يذكره التقرير لشهر ${when}.`;
    const before = { day: 'في', month: 'في', year: 'في عام', range: 'من' }[row.precision];
    const note = row.precision === 'year' ? ' (السنة وحدها معروفة)' : '';
    return `${title}. ${before} ${when}${note}، ${clause}.`;
  },
  caption: 'الأحداث، وأعداد الدول الواردة في التقرير، مع تواريخها بقدر ما هي معروفة.',
  columns: { event: 'الحدث أو العدد', date: 'التاريخ', states: 'الدول', source: 'المصدر' },
  documents: {
    report: 'التقرير',
    'unodc-mechanism': 'مكتب الأمم المتحدة المعني بالمخدرات والجريمة، صفحة آلية استعراض التنفيذ',
  },
  place: (document, paragraph, footnote) =>
    [
      document,
      paragraph === null ? '' : `الفقرة ${paragraph}`,
      footnote === null ? '' : `الحاشية ${footnote}`,
    ]
      .filter(Boolean)
      .join('، '),
  notes: [
    'وُضع كل حدث بحسب تاريخه في السنة؛ وحيث لا يُعرف إلا الشهر أو السنة، يغطي الشريط الشهر كله أو السنة كلها. ولا يذكر أي من المصادر المستخدمة تاريخ انتهاء أيّ من دورتي الاستعراض.',
  ],
  source: `${report(edition)}، الفقرات ${edition.firstBackgroundParagraph} إلى ${edition.lastBackgroundParagraph} والحواشي ${edition.firstFootnote} إلى ${edition.providedFootnote}؛ ووثائق وصفحات الأمم المتحدة المسمّاة في الجدول.`,
});
