import type { EditionDays } from '../../../model/edition.js';
import type { Phrase } from '../../../model/phrase.js';
import type { RegionBarsStateWords } from './region-bars-state-words.js';
import { notAParty } from '../../../words/about-state.zh.js';

/** "欧洲联盟计为缔约方……" */
const notAState = (strong: string): Phrase => ({
  text: `${strong}计为缔约方，不在此处统计的国家之列。`,
  strong,
});

export const stateWords = (edition: EditionDays): RegionBarsStateWords => ({
  review: 'draft',
  sentences: {
    provided: ({ nameInText: strong, group, status, m49 }, { parties, total, notItemised, groupName }) => {
      const inGroup = group ? `该国是${groupName}中${parties}个缔约方之一。` : '';
      if (m49 === null) return notAState(strong);
      switch (status) {
        case 'new':
          return {
            text: `${strong}列名为提供信息的国家之一，${edition.newYears}年收集到新信息。${inGroup}`,
            strong,
          };
        case 'earlier-only':
          return {
            text: `${strong}列名为提供信息的国家之一，其信息均早于${edition.newFrom}年。${inGroup}`,
            strong,
          };
        case 'not-known':
          return {
            text: `根据现有文本，无从得知${strong}是否在${total}国之列：名单中该国名可能所在的部分已缺失。${inGroup}`,
            strong,
          };
        case 'not-named':
          return {
            text: `现有文本的${total}个国名中有${notItemised}个已缺失；其余国名中没有${strong}，对此不可作任何推论。${inGroup}`,
            strong,
          };
        case 'not-a-party':
          return notAParty(strong, edition);
      }
    },
    updated: ({ nameInText: strong, status, m49 }, { total }) => {
      if (m49 === null) return notAState(strong);
      if (status === 'new')
        return { text: `${strong}是${edition.newYears}年收集到新信息的${total}个国家之一。`, strong };
      if (status === 'not-a-party') return notAParty(strong, edition);
      return {
        text: `${edition.newYears}年从${total}个国家收集到新信息，其中没有${strong}；对早前的信息不可作任何推论。`,
        strong,
      };
    },
    parties: ({ nameInText: strong, group, status }, { parties, groupName }) => {
      if (status === 'not-a-party') return notAParty(strong, edition);
      return group
        ? { text: `${strong}是${groupName}中${parties}个缔约方之一。`, strong }
        : { text: `${strong}是缔约方，不属于任何区域集团。`, strong };
    },
    unnamed: ({ nameInText: strong, status }) =>
      status === 'not-a-party'
        ? notAParty(strong, edition)
        : { text: `此图的来源只统计国家数目，不列国名，因此无从说明${strong}的情况。`, strong },
  },
});
