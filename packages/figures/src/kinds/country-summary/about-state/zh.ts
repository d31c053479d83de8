import type { CountrySummaryStateWords } from './country-summary-state-words.js';
import { chineseDate } from '../../../language/dates.zh.js';
import { precisionOf } from '../../../language/dates.js';

const NOT_A_PARTY = '截至2021年9月30日不是缔约方';

const ACTS = {
  ratification: '批准',
  accession: '加入',
  acceptance: '接受',
  approval: '核准',
  succession: '继承',
} as const;

export const stateWords: CountrySummaryStateWords = {
  review: 'draft',
  title: ({ nameInText }) => `${nameInText}：实施情况审议`,
  finding: ({ nameInText, status }, { total, notItemised }) => {
    switch (status) {
      case 'new-2021':
        return `${nameInText}列名为提供信息的国家之一，2021年有新信息。`;
      case 'earlier-only':
        return `${nameInText}列名为提供信息的国家之一，其信息早于2021年。`;
      case 'not-known':
        return `根据现有文本，无从得知${nameInText}是否属于提供信息的${total}个国家：名单中该国名可能所在的部分已佚失。`;
      case 'not-named':
        return `现有文本未在提供信息者中列出${nameInText}，该文本的${total}个国名中有${notItemised}个已佚失。`;
      case 'not-a-party':
        return `${nameInText}：截至2021年9月30日不是《公约》缔约方。`;
    }
  },
  labels: {
    group: '区域集团',
    signature: '签署',
    party: '成为缔约方',
    information: '提供的信息',
    itsGroup: '所属集团',
  },
  noGroup: '不属于任何区域集团',
  day: date => chineseDate(date, 'day'),
  noSignature: '缔约状况表中未列签署',
  party: ({ status, treaty: { action, date, verified } }) => {
    if (!action || !date) return NOT_A_PARTY;
    const since = `${chineseDate(date, precisionOf(date))}，${ACTS[action]}${verified ? '' : '（具体日期未经核实）'}`;
    return status === 'not-a-party' ? `${since}；截至2021年9月30日尚不是缔约方` : since;
  },
  information: {
    'new-2021': '已列名；2021年有新信息',
    'earlier-only': '已列名；信息早于2021年',
    'not-known': '根据现有文本无从得知',
    'not-named': '未在现有文本中列名',
    'not-a-party': NOT_A_PARTY,
  },
  itsGroup: (known, parties) => `${parties}个缔约方中至少${known}个已知国名`,
  notCounted: '不计入任何区域集团',
};
