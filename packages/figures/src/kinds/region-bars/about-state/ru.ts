import type { EditionDays } from '../../../model/edition.js';
import type { Phrase } from '../../../model/phrase.js';
import type { RegionBarsStateWords } from './region-bars-state-words.js';
import { notAParty } from '../../../words/about-state.ru.js';

/** "Европейский союз учитывается как участник …" */
const notAState = (strong: string): Phrase => ({
  text: `${strong} учитывается как участник и не входит в число государств, подсчитанных здесь.`,
  strong,
});

export const stateWords = (edition: EditionDays): RegionBarsStateWords => ({
  review: 'draft',
  sentences: {
    provided: (
      { nameInText: strong, group, status, m49 },
      { parties: all, total, notItemised, groupName },
    ) => {
      const inGroup = group ? ` Региональная группа: «${groupName}», число участников — ${all ?? 0}.` : '';
      if (m49 === null) return notAState(strong);
      switch (status) {
        case 'new':
          return {
            text: `${strong} — в числе государств, представивших информацию; в ${edition.newYears} году получена новая.${inGroup}`,
            strong,
          };
        case 'earlier-only':
          return {
            text: `${strong} — в числе государств, представивших информацию; вся она получена до ${edition.newFrom} года.${inGroup}`,
            strong,
          };
        case 'not-known':
          return {
            text: `По имеющемуся тексту невозможно установить, входит ли ${strong} в число государств, представивших информацию (всего ${total}): часть перечня, где могло бы стоять это название, утрачена.${inGroup}`,
            strong,
          };
        case 'not-named':
          return {
            text: `В имеющемся тексте утрачено ${notItemised} из ${total} названий; ${strong} среди сохранившихся не значится, и из этого ничего не следует.${inGroup}`,
            strong,
          };
        case 'not-a-party':
          return notAParty(strong, edition);
      }
    },
    updated: ({ nameInText: strong, status, m49 }, { total }) => {
      if (m49 === null) return notAState(strong);
      if (status === 'new')
        return {
          text: `${strong} — в числе государств, от которых в ${edition.newYears} году получена новая информация (всего ${total}).`,
          strong,
        };
      if (status === 'not-a-party') return notAParty(strong, edition);
      return {
        text: `В ${edition.newYears} году новая информация получена от ${total} государств; ${strong} в их число не входит, и из этого ничего не следует относительно более ранней информации.`,
        strong,
      };
    },
    parties: ({ nameInText: strong, group, status }, { parties: all, groupName }) => {
      if (status === 'not-a-party') return notAParty(strong, edition);
      return group
        ? {
            text: `${strong} — участник Конвенции. Региональная группа: «${groupName}», число участников — ${all ?? 0}.`,
            strong,
          }
        : { text: `${strong} — участник Конвенции, не входящий ни в одну региональную группу.`, strong };
    },
    unnamed: ({ nameInText: strong, status }) =>
      status === 'not-a-party'
        ? notAParty(strong, edition)
        : {
            text: `${strong}: источник этой диаграммы приводит число государств, не называя их, поэтому здесь об этом участнике ничего сказать нельзя.`,
            strong,
          },
  },
});
