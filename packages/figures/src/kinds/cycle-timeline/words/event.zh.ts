import type { CycleTimelineFacts } from '../facts.js';
import type { TimelineRow } from '../rows.js';
import type { EventWords } from './cycle-timeline-words.js';
import { joinWords } from '../../../language/join-words.js';
import { chapterName, numeral } from '../../../language/numerals.zh.js';

/** Events of which there is one. */
const SINGLE: Readonly<Record<string, EventWords>> = {
  'convention-adopted': { title: '大会通过《公约》', clause: '大会通过了《公约》' },
  'convention-thirtieth-party': {
    title: '第三十份文书交存',
    clause: '第三十份批准书或加入书交存',
  },
  'convention-in-force': { title: '《公约》生效', clause: '《公约》生效' },
  'resolution-3-1': { title: '第3/1号决议，审议机制', clause: '缔约国会议通过了实施情况审议机制的职权范围' },
  'decision-5-1': {
    title: '第5/1号决定，信息',
    clause: '缔约国会议决定收集关于实施情况审议机制执行工作的信息',
  },
  'resolution-6-1': { title: '第6/1号决议，第二周期', clause: '缔约国会议启动了第二周期' },
  'resolution-8-2': {
    title: '第8/2号决议，审议组',
    clause: '缔约国会议鼓励缔约国继续利用实施情况审议组作为平台，交流国家措施信息',
  },
  'political-declaration': {
    title: '《政治宣言》',
    clause: '大会在反腐败问题特别会议上通过了该宣言',
  },
};

/** What the stated counts count; the number of States is in the place of `#`. */
const COUNTS: Readonly<Record<string, EventWords>> = {
  'stated-summaries-1': {
    title: '完成第一周期摘要的国家',
    clause: '#完成了第一周期的执行摘要',
  },
  'stated-summaries-2': {
    title: '完成第二周期摘要的国家',
    clause: '#完成了第二周期的执行摘要',
  },
  'stated-provided': { title: '提供信息的国家', clause: '#提供了信息' },
  'stated-updated': { title: '收集到新信息的国家', clause: '从#收集到新信息' },
};

export function eventWords(row: TimelineRow, { cycles, requests }: CycleTimelineFacts): EventWords {
  const { kind, number, session, cycle } = row;
  switch (kind) {
    case 'cycle': {
      const which = `第${numeral(cycle ?? 0)}周期`;
      const chapters = cycles.find(known => known.cycle === cycle)?.chapters ?? [];
      return {
        title: `${which}，${chapterWords(chapters)}`,
        clause: '审议《公约》上述各章的周期开始',
      };
    }
    case 'note-verbale':
      return {
        title: `第${number}份普通照会（共${requests}份）`,
        clause: '秘书处请各国提交信息',
      };
    case 'report':
      return session === null
        ? { title: `第${number}份报告，审议组`, clause: '为实施情况审议组印发了该报告' }
        : {
            title: `第${number}份报告，${ordinal(session)}`,
            clause: `为缔约国会议${ordinal(session)}印发了该报告`,
          };
    case 'session':
      return {
        title: `缔约国会议${ordinal(session ?? 0)}`,
        clause: '会议举行',
      };
    case 'count':
      return COUNTS[row.row] ?? unknown(row);
    default:
      return SINGLE[row.row] ?? unknown(row);
  }
}

/** Chapters of the Convention: "第三章和第四章". */
export function chapterWords(chapters: readonly string[]): string {
  return joinWords('zh', chapters.map(chapterName));
}

const ordinal = (session: number): string => `第${numeral(session)}届会议`;

function unknown({ row }: TimelineRow): never {
  throw new Error(`no words for ${row}`);
}
