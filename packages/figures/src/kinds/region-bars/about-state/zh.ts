import type { RegionBarsStateWords } from './region-bars-state-words.js';
import { notAParty } from '../../../words/about-state.zh.js';

export const stateWords: RegionBarsStateWords = {
  review: 'draft',
  sentences: {
    provided: ({ nameInText: strong, group, status }, { parties, total, notItemised, groupName }) => {
      const inGroup = group ? `该国是${groupName}中${parties}个缔约方之一。` : '';
      switch (status) {
        case 'new-2021':
          return { text: `${strong}已列名，2021年有新信息。${inGroup}`, strong };
        case 'earlier-only':
          return { text: `${strong}已列名，其信息早于2021年。${inGroup}`, strong };
        case 'not-known':
          return {
            text: `根据现有文本，无从得知${strong}是否在${total}国之列：名单中该国名可能所在的部分已佚失。${inGroup}`,
            strong,
          };
        case 'not-named':
          return {
            text: `${strong}未在现有文本中列名，该文本的${total}个国名中有${notItemised}个已佚失。${inGroup}`,
            strong,
          };
        case 'not-a-party':
          return notAParty(strong);
      }
    },
    updated: ({ nameInText: strong, status }, { total }) => {
      if (status === 'new-2021') return { text: `${strong}是列名的${total}个国家之一。`, strong };
      if (status === 'not-a-party') return notAParty(strong);
      return { text: `${strong}不在2021年列名的${total}个国家之列。`, strong };
    },
    parties: ({ nameInText: strong, group, status }, { parties, groupName }) => {
      if (status === 'not-a-party') return notAParty(strong);
      return group
        ? { text: `${strong}是${groupName}中${parties}个缔约方之一。`, strong }
        : { text: `${strong}是缔约方，不属于任何区域集团。`, strong };
    },
    unnamed: ({ nameInText: strong, status }) =>
      status === 'not-a-party'
        ? notAParty(strong)
        : { text: `${strong}：此处无从说明，因为此图的来源只统计国家数目，不列国名。`, strong },
  },
};
