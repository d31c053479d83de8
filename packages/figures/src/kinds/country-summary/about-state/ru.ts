import type { EditionDays } from '../../../model/edition.js';
import { ofParties } from '../../../language/counted.ru.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';
import { precisionOf } from '../../../language/dates.js';
import { ofDate } from '../../../language/months.ru.js';

const notAParty = (edition: EditionDays): string => `По состоянию на ${edition.partiesDay} не участник`;

const ACTS = {
  ratification: 'ратификация',
  accession: 'присоединение',
  acceptance: 'принятие',
  approval: 'утверждение',
  succession: 'правопреемство',
} as const;

export const stateWords = (edition: EditionDays): CountrySummaryStateWords => ({
  review: 'draft',
  title: ({ nameInText }) => `${nameInText}: обзор хода осуществления`,
  finding: ({ nameInText, status, m49 }, { total, notItemised }) => {
    if (m49 === null)
      return `${nameInText} учитывается как участник и не входит в число государств, подсчитанных здесь.`;
    switch (status) {
      case 'new':
        return `${nameInText} — в числе государств, представивших информацию; в ${edition.newYears} году получена новая.`;
      case 'earlier-only':
        return `${nameInText} — в числе государств, представивших информацию; вся она получена до ${edition.newFrom} года.`;
      case 'not-known':
        return `По имеющемуся тексту невозможно установить, входит ли ${nameInText} в число государств, представивших информацию (всего ${total}): часть перечня, где могло бы стоять это название, утрачена.`;
      case 'not-named':
        return `В имеющемся тексте утрачено ${notItemised} из ${total} названий государств, представивших информацию; ${nameInText} среди сохранившихся не значится, и из этого ничего не следует.`;
      case 'not-a-party':
        return `${nameInText} — по состоянию на ${edition.partiesDay} не участник Конвенции.`;
    }
  },
  labels: {
    group: 'Региональная группа',
    signature: 'Подписание',
    party: 'Согласие на обязательность',
    information: 'Информация',
    itsGroup: 'Группа в целом',
  },
  noGroup: 'Вне региональных групп',
  day: date => ofDate(date, 'day'),
  noSignature: 'В перечне договоров не указано',
  party: ({ status, treaty: { action, date, verified } }) => {
    if (!action || !date) return notAParty(edition);
    const since = `${ofDate(date, precisionOf(date))}, ${ACTS[action]}${verified ? '' : ' (день не проверен)'}`;
    return status === 'not-a-party' ? `${since}; по состоянию на ${edition.partiesDay} не участник` : since;
  },
  information: {
    new: `Названо; новая информация в ${edition.newYears} году`,
    'earlier-only': `Названо; информация получена до ${edition.newFrom} года`,
    'not-known': 'По имеющемуся тексту установить невозможно',
    'not-named': 'Не значится в сохранившейся части перечня',
    'not-a-party': notAParty(edition),
  },
  itsGroup: (known, parties) => `Информацию представили не менее ${known} из ${ofParties(parties)}`,
  notCounted: 'Не учитывается ни в одной региональной группе',
});
