import type { EditionDays } from '../../../model/edition.js';
import type { StateFacts } from '../../../model/state.js';
import type { CycleTimelineStateWords } from './cycle-timeline-state-words.js';
import { chineseDate } from '../../../language/dates.zh.js';
import { precisionOf } from '../../../language/dates.js';

const ACTIONS = {
  ratification: '批准',
  accession: '加入',
  acceptance: '接受',
  approval: '核准',
  succession: '继承',
} as const;

const STEPS = {
  ...ACTIONS,
  signature: '签署',
  new: '列名，新信息',
  'earlier-only': '列名，早前信息',
} as const;

export const stateWords = (edition: EditionDays): CycleTimelineStateWords => ({
  review: 'draft',
  sentences: {
    cycles: ({ nameInText: strong, treaty, status, m49 }, { total, notItemised }) => {
      const did = treatyWords(treaty);
      const text = did ? `${strong}${did}` : strong;
      if (m49 === null) return { text: `${text}；计为缔约方，不在此处统计的国家之列。`, strong };
      switch (status) {
        case 'new':
          return {
            text: `${text}${did && '；'}列名为提供信息的国家之一，${edition.newYears}年收集到新信息。`,
            strong,
          };
        case 'earlier-only':
          return {
            text: `${text}${did && '；'}列名为提供信息的国家之一，其信息均早于${edition.newFrom}年。`,
            strong,
          };
        case 'not-known':
          return {
            text: `${text}${did ? '。' : '：'}根据现有文本，无从得知该国是否在提供信息的${total}国之列。`,
            strong,
          };
        case 'not-named':
          return {
            text: `${text}${did ? '。' : '：'}现有文本的${total}个国名中有${notItemised}个已缺失；其余国名中没有该国，对此不可作任何推论。`,
            strong,
          };
        case 'not-a-party':
          return {
            text: `${text}${did ? '；' : '：'}截至${edition.partiesDay}不是《公约》缔约方。`,
            strong,
          };
      }
    },
  },
  steps: steps => steps.map(step => STEPS[step]).join('、'),
});

/** "于2003年12月9日签署《公约》，于2005年5月4日批准《公约》"; empty where the list has nothing. */
function treatyWords({ signature, action, date, verified }: StateFacts['treaty']): string {
  const on = (day: string): string => chineseDate(day, precisionOf(day));
  const unverified = verified ? '' : '（具体日期未经核实）';
  if (!action || !date) return signature ? `于${on(signature)}签署《公约》` : '';
  if (!signature) return `于${on(date)}${ACTIONS[action]}《公约》${unverified}`;
  return signature === date
    ? `于${on(date)}签署并${ACTIONS[action]}《公约》`
    : `于${on(signature)}签署《公约》，于${on(date)}${ACTIONS[action]}《公约》${unverified}`;
}
