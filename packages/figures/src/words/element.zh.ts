import { cycleTimelineState } from './cycle-timeline-state.zh.js';
import { joinWords } from './join-words.js';
import type { ElementWords } from './words.js';

const groups = {
  african: '非洲国家',
  'asia-pacific': '亚太国家',
  'eastern-european': '东欧国家',
  'latin-american-caribbean': '拉丁美洲和加勒比国家',
  'western-european-other': '西欧和其他国家',
} as const;

const notAParty = (strong: string) => ({
  text: `${strong}：截至2021年9月30日不是《公约》缔约方。`,
  strong,
});

export const elementWords: ElementWords = {
  review: 'draft',
  groups,
  table: '表格',
  cite: '引用',
  notLoaded: '此图未能加载。',
  notLoadedReason: '此图的文件未能取得。CSV文件中也有这些数字。',
  tryAgain: '重试',
  unknownState: code => ({
    text: `“${code}”不是数据中的国家代码。图中不作标示。`,
    strong: `“${code}”`,
  }),
  nearest: '近似名称：',
  unknownFigure: (name, known) => ({
    text: `此处没有名为“${name}”的图。现有：${joinWords('zh', known)}。`,
    strong: `“${name}”`,
  }),
  unknownOption: (option, value, known) => ({
    text: `“${value}”不是此图${option}选项的值。可用值：${joinWords('zh', known)}。`,
    strong: `“${value}”`,
  }),
  state: {
    cycles: cycleTimelineState.sentence,
    joined: ({ nameInText: strong, status, treaty }, { parties }) => {
      if (status === 'not-a-party') return notAParty(strong);
      const day = treaty.verified ? '' : '（具体日期未经核实）';
      const year = `${treaty.date?.slice(0, 4)}年`;
      return {
        text:
          parties === 1
            ? `${strong}于${year}成为缔约方${day}，是当年唯一的新增缔约方。`
            : `${strong}于${year}成为缔约方${day}，是当年${parties}个新增缔约方之一。`,
        strong,
      };
    },
    unnamed: ({ nameInText: strong, status }) =>
      status === 'not-a-party'
        ? notAParty(strong)
        : { text: `${strong}：此处无从说明，因为此图的来源只统计国家数目，不列国名。`, strong },
    provided: ({ nameInText: strong, group, status }, { parties, stated, notItemised }) => {
      const inGroup = group ? `该国是${groups[group]}中${parties}个缔约方之一。` : '';
      switch (status) {
        case 'new-2021':
          return { text: `${strong}已列名，2021年有新信息。${inGroup}`, strong };
        case 'earlier-only':
          return { text: `${strong}已列名，其信息早于2021年。${inGroup}`, strong };
        case 'not-known':
          return {
            text: `根据现有文本，无从得知${strong}是否在${stated}国之列：名单中该国名可能所在的部分已佚失。${inGroup}`,
            strong,
          };
        case 'not-named':
          return {
            text: `${strong}未在现有文本中列名，该文本的${stated}个国名中有${notItemised}个已佚失。${inGroup}`,
            strong,
          };
        case 'not-a-party':
          return notAParty(strong);
      }
    },
    updated: ({ nameInText: strong, status }, { stated }) => {
      if (status === 'new-2021') return { text: `${strong}是列名的${stated}个国家之一。`, strong };
      if (status === 'not-a-party') return notAParty(strong);
      return { text: `${strong}不在2021年列名的${stated}个国家之列。`, strong };
    },
    parties: ({ nameInText: strong, group, status }, { parties }) => {
      if (status === 'not-a-party') return notAParty(strong);
      return group
        ? { text: `${strong}是${groups[group]}中${parties}个缔约方之一。`, strong }
        : { text: `${strong}是缔约方，不属于任何区域集团。`, strong };
    },
    measures: ({ nameInText: strong }) => ({
      text: `${strong}：报告未写明各项措施由哪些国家采取，因此无法从中得知是否有措施与其有关。`,
      strong,
    }),
  },
};
