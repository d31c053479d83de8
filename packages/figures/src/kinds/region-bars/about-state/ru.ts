import type { RegionBarsStateWords } from './region-bars-state-words.js';
import { notAParty } from '../../../words/about-state.ru.js';

export const stateWords: RegionBarsStateWords = {
  review: 'draft',
  sentences: {
    provided: ({ nameInText: strong, group, status }, { parties: all, total, notItemised, groupName }) => {
      const inGroup = group ? ` Региональная группа: «${groupName}», число участников — ${all ?? 0}.` : '';
      switch (status) {
        case 'new-2021':
          return {
            text: `${strong}: название приведено, с новой информацией в 2021 году.${inGroup}`,
            strong,
          };
        case 'earlier-only':
          return {
            text: `${strong}: название приведено, с информацией, полученной до 2021 года.${inGroup}`,
            strong,
          };
        case 'not-known':
          return {
            text: `${strong}: по имеющемуся тексту невозможно установить, входит ли этот участник в число государств, представивших информацию (всего ${total}), так как часть перечня, где могло бы стоять его название, утрачена.${inGroup}`,
            strong,
          };
        case 'not-named':
          return {
            text: `${strong}: название не приведено в имеющемся тексте, в котором утрачено ${notItemised} из ${total} названий.${inGroup}`,
            strong,
          };
        case 'not-a-party':
          return notAParty(strong);
      }
    },
    updated: ({ nameInText: strong, status }, { total }) => {
      if (status === 'new-2021')
        return { text: `${strong}: в числе государств, названных за 2021 год (всего ${total}).`, strong };
      if (status === 'not-a-party') return notAParty(strong);
      return {
        text: `${strong}: не в числе государств, названных за 2021 год (всего ${total}).`,
        strong,
      };
    },
    parties: ({ nameInText: strong, group, status }, { parties: all, groupName }) => {
      if (status === 'not-a-party') return notAParty(strong);
      return group
        ? {
            text: `${strong}: участник Конвенции. Региональная группа: «${groupName}», число участников — ${all ?? 0}.`,
            strong,
          }
        : { text: `${strong}: участник Конвенции, не входящий ни в одну региональную группу.`, strong };
    },
    unnamed: ({ nameInText: strong, status }) =>
      status === 'not-a-party'
        ? notAParty(strong)
        : {
            text: `${strong}: здесь ничего сказать нельзя, так как в источнике этой диаграммы государства подсчитаны, но не названы.`,
            strong,
          },
  },
};
