import type { EditionDays } from '../../../model/edition.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';
import { chineseDate } from '../../../language/dates.zh.js';
import { precisionOf } from '../../../language/dates.js';

const notAParty = (edition: EditionDays): string => `截至${edition.partiesDay}不是缔约方`;

const ACTS = {
  ratification: '批准',
  accession: '加入',
  acceptance: '接受',
  approval: '核准',
  succession: '继承',
} as const;

export const stateWords = (edition: EditionDays): CountrySummaryStateWords => ({
  review: 'draft',
  title: ({ nameInText }) => `${nameInText}：实施情况审议`,
  finding: ({ nameInText, status, m49 }, { total, notItemised }) => {
    if (m49 === null) return `${nameInText}计为缔约方，不在此处统计的国家之列。`;
    switch (status) {
      case 'new':
        return `${nameInText}列名为提供信息的国家之一，${edition.newYears}年收集到新信息。`;
      case 'earlier-only':
        return `${nameInText}列名为提供信息的国家之一，其信息均早于${edition.newFrom}年。`;
      case 'not-known':
        return `根据现有文本，无从得知${nameInText}是否属于提供信息的${total}个国家：名单中该国名可能所在的部分已缺失。`;
      case 'not-named':
        return `现有文本中提供信息的${total}个国名有${notItemised}个已缺失；其余国名中没有${nameInText}，对此不可作任何推论。`;
      case 'not-a-party':
        return `${nameInText}：截至${edition.partiesDay}不是《公约》缔约方。`;
    }
  },
  labels: {
    group: '区域集团',
    signature: '签署',
    party: '同意受约束',
    information: '提供的信息',
    itsGroup: '所属集团',
  },
  noGroup: '不属于任何区域集团',
  day: date => chineseDate(date, 'day'),
  noSignature: '条约状况表中未列签署',
  party: ({ status, treaty: { action, date, verified } }) => {
    if (!action || !date) return notAParty(edition);
    const since = `${chineseDate(date, precisionOf(date))}，${ACTS[action]}${verified ? '' : '（具体日期未经核实）'}`;
    return status === 'not-a-party' ? `${since}；截至${edition.partiesDay}不是缔约方` : since;
  },
  information: {
    new: `已列名；${edition.newYears}年收集到新信息`,
    'earlier-only': `已列名；信息早于${edition.newFrom}年`,
    'not-known': '根据现有文本无从得知',
    'not-named': '现存名单中没有该国',
    'not-a-party': notAParty(edition),
  },
  itsGroup: (known, parties) => `${parties}个缔约方中至少${known}个提供了信息`,
  notCounted: '不计入任何区域集团',
});
