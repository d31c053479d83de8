import { sessionOrdinal } from '../../../language/session-ordinal.ar.js';
import type { CycleTimelineFacts } from '../facts.js';
import type { TimelineRow } from '../rows.js';
import type { EventWords } from './cycle-timeline-words.js';
import { joinWords } from '../../../language/join-words.js';

const CYCLES: Readonly<Record<number, string>> = { 1: 'الأولى', 2: 'الثانية' };
const CHAPTERS: Readonly<Record<string, string>> = { II: '2', III: '3', IV: '4', V: '5' };

/** Events of which there is one. */
const SINGLE: Readonly<Record<string, EventWords>> = {
  'convention-adopted': {
    title: 'اعتماد الاتفاقية',
    clause: 'اعتمدت الجمعية العامة الاتفاقية',
  },
  'convention-thirtieth-party': {
    title: 'إيداع الصك الثلاثين',
    clause: 'أُودع الصك الثلاثون من صكوك التصديق أو الانضمام',
  },
  'convention-in-force': { title: 'بدء نفاذ الاتفاقية', clause: 'بدأ نفاذ الاتفاقية' },
  'resolution-3-1': {
    title: 'القرار 3/1، آلية الاستعراض',
    clause: 'اعتمد المؤتمر الإطار المرجعي للآلية',
  },
  'decision-5-1': {
    title: 'المقرر 5/1، المعلومات',
    clause: 'قرر المؤتمر جمع معلومات عن أداء الآلية',
  },
  'resolution-6-1': {
    title: 'القرار 6/1، الدورة الثانية',
    clause: 'أطلق المؤتمر دورة الاستعراض الثانية',
  },
  'resolution-8-2': {
    title: 'القرار 8/2، فريق الاستعراض',
    clause:
      'شجّع المؤتمر الدول الأطراف على مواصلة استخدام فريق استعراض التنفيذ منبراً لتبادل المعلومات عن التدابير الوطنية',
  },
  'political-declaration': {
    title: 'الإعلان السياسي',
    clause: 'اعتمدته الجمعية العامة في دورتها الاستثنائية لمكافحة الفساد',
  },
};

/** What the stated counts count. */
const COUNTS: Readonly<Record<string, EventWords>> = {
  'stated-summaries-1': {
    title: 'خلاصات، الدورة الأولى',
    clause: 'الدول التي أُنجزت خلاصاتها الوافية في دورة الاستعراض الأولى',
  },
  'stated-summaries-2': {
    title: 'خلاصات، الدورة الثانية',
    clause: 'الدول التي أُنجزت خلاصاتها الوافية في دورة الاستعراض الثانية',
  },
  'stated-provided': { title: 'دول قدمت معلومات', clause: 'الدول التي قدمت معلومات' },
  'stated-updated': { title: 'دول مصدر معلومات جديدة', clause: 'الدول التي جُمعت منها معلومات جديدة' },
};

export function eventWords(row: TimelineRow, { cycles, requests }: CycleTimelineFacts): EventWords {
  const { kind, number, session, cycle } = row;
  switch (kind) {
    case 'cycle': {
      const which = CYCLES[cycle ?? 0] ?? unknown(row);
      const chapters = cycles.find(known => known.cycle === cycle)?.chapters ?? [];
      return {
        title: `الدورة ${which}: الفصلان ${chapterWords(chapters)}`,
        clause: 'بدأت دورة الاستعراض التي تتناول هذين الفصلين من الاتفاقية',
      };
    }
    case 'note-verbale':
      return {
        title: `المذكرة الشفوية ${number} من ${requests}`,
        clause: 'طلبت الأمانة معلومات من الدول',
      };
    case 'report':
      return session === null
        ? { title: `التقرير ${number}، فريق الاستعراض`, clause: 'صدر التقرير لفريق استعراض التنفيذ' }
        : {
            title: `التقرير ${number}، الدورة ${sessionOrdinal(row.session ?? 0)}`,
            clause: `صدر التقرير لدورة المؤتمر ${sessionOrdinal(row.session ?? 0)}`,
          };
    case 'session':
      return { title: `دورة المؤتمر ${sessionOrdinal(row.session ?? 0)}`, clause: 'انعقد المؤتمر' };
    case 'count':
      return COUNTS[row.row] ?? unknown(row);
    default:
      return SINGLE[row.row] ?? unknown(row);
  }
}

/** Two chapters of the Convention by their numbers, as on a line that is short. */
function chapterWords(chapters: readonly string[]): string {
  return joinWords(
    'ar',
    chapters.map(chapter => CHAPTERS[chapter] ?? noNumber(chapter)),
  );
}

function unknown({ row }: TimelineRow): never {
  throw new Error(`no words for ${row}`);
}

function noNumber(chapter: string): never {
  throw new Error(`no words for chapter ${chapter}`);
}
