import { cycleTimelineState } from './cycle-timeline-state.ru.js';
import { joinWords } from './join-words.js';
import type { ElementWords } from './words.js';

const groups = {
  african: 'Африканские государства',
  'asia-pacific': 'Государства Азиатско-Тихоокеанского региона',
  'eastern-european': 'Восточноевропейские государства',
  'latin-american-caribbean': 'Государства Латинской Америки и Карибского бассейна',
  'western-european-other': 'Западноевропейские и другие государства',
} as const;

const notAParty = (strong: string) => ({
  text: `${strong}: по состоянию на 30 сентября 2021 года не в числе участников Конвенции.`,
  strong,
});

export const elementWords: ElementWords = {
  review: 'draft',
  groups,
  table: 'Таблица',
  cite: 'Цитировать',
  notLoaded: 'Загрузить эту диаграмму не удалось.',
  notLoadedReason: 'Ее файл не получен. Эти же числа есть в файле CSV.',
  tryAgain: 'Повторить',
  unknownState: code => ({
    text: `«${code}» не является кодом государства, имеющегося в данных. Диаграмма показана без отметки.`,
    strong: `«${code}»`,
  }),
  nearest: 'Похожие названия:',
  unknownFigure: (name, known) => ({
    text: `Диаграммы «${name}» здесь нет. Имеются: ${joinWords('ru', known)}.`,
    strong: `«${name}»`,
  }),
  unknownOption: (option, value, known) => ({
    text: `«${value}» не является значением параметра ${option} этой диаграммы. Возможные значения: ${joinWords('ru', known)}.`,
    strong: `«${value}»`,
  }),
  state: {
    cycles: cycleTimelineState.sentence,
    joined: ({ nameInText: strong, status, treaty }, { parties: all }) => {
      if (status === 'not-a-party') return notAParty(strong);
      const day = treaty.verified ? '' : ' (день не проверен)';
      const since = `участие в Конвенции с ${treaty.date?.slice(0, 4)} года${day}`;
      return {
        text: `${strong}: ${since}; число новых участников за тот год — ${all ?? 0}.`,
        strong,
      };
    },
    unnamed: ({ nameInText: strong, status }) =>
      status === 'not-a-party'
        ? notAParty(strong)
        : {
            text: `${strong}: здесь ничего сказать нельзя, так как в источнике этой диаграммы государства подсчитаны, но не названы.`,
            strong,
          },
    provided: ({ nameInText: strong, group, status }, { parties: all, stated, notItemised }) => {
      const inGroup = group
        ? ` Региональная группа: «${groups[group]}», число участников — ${all ?? 0}.`
        : '';
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
            text: `${strong}: по имеющемуся тексту невозможно установить, входит ли этот участник в число государств, представивших информацию (всего ${stated}), так как часть перечня, где могло бы стоять его название, утрачена.${inGroup}`,
            strong,
          };
        case 'not-named':
          return {
            text: `${strong}: название не приведено в имеющемся тексте, в котором утрачено ${notItemised} из ${stated} названий.${inGroup}`,
            strong,
          };
        case 'not-a-party':
          return notAParty(strong);
      }
    },
    updated: ({ nameInText: strong, status }, { stated }) => {
      if (status === 'new-2021')
        return { text: `${strong}: в числе государств, названных за 2021 год (всего ${stated}).`, strong };
      if (status === 'not-a-party') return notAParty(strong);
      return {
        text: `${strong}: не в числе государств, названных за 2021 год (всего ${stated}).`,
        strong,
      };
    },
    parties: ({ nameInText: strong, group, status }, { parties: all }) => {
      if (status === 'not-a-party') return notAParty(strong);
      return group
        ? {
            text: `${strong}: участник Конвенции. Региональная группа: «${groups[group]}», число участников — ${all ?? 0}.`,
            strong,
          }
        : { text: `${strong}: участник Конвенции, не входящий ни в одну региональную группу.`, strong };
    },
    measures: ({ nameInText: strong, m49 }) => ({
      text: `${strong}: доклад не называет государства, к которым относятся меры, поэтому по нему невозможно установить, относится ли какая-либо из них к этому ${m49 === null ? 'участнику' : 'государству'}.`,
      strong,
    }),
  },
};
