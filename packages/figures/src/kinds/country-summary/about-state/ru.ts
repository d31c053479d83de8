import { ofParties } from '../../../language/counted.ru.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';
import { precisionOf } from '../../../language/dates.js';
import { ofDate } from '../../../language/months.ru.js';

const NOT_A_PARTY = 'На 30 сентября 2021 года не в числе участников';

const ACTS = {
  ratification: 'ратификация',
  accession: 'присоединение',
  acceptance: 'принятие',
  approval: 'утверждение',
  succession: 'правопреемство',
} as const;

export const stateWords: CountrySummaryStateWords = {
  review: 'draft',
  title: ({ nameInText }) => `${nameInText}: обзор хода осуществления`,
  finding: ({ nameInText, status }, { total, notItemised }) => {
    switch (status) {
      case 'new-2021':
        return `${nameInText}: название приведено среди государств, представивших информацию, с новой информацией в 2021 году.`;
      case 'earlier-only':
        return `${nameInText}: название приведено среди государств, представивших информацию, с информацией, полученной до 2021 года.`;
      case 'not-known':
        return `${nameInText}: по имеющемуся тексту невозможно установить, входит ли этот участник в число государств, представивших информацию (всего ${total}), так как часть перечня, где могло бы стоять его название, утрачена.`;
      case 'not-named':
        return `${nameInText}: в имеющемся тексте, в котором утрачено ${notItemised} из ${total} названий, среди представивших информацию это название не приведено.`;
      case 'not-a-party':
        return `${nameInText}: по состоянию на 30 сентября 2021 года не в числе участников Конвенции.`;
    }
  },
  labels: {
    group: 'Региональная группа',
    signature: 'Подписание',
    party: 'Участие',
    information: 'Информация',
    itsGroup: 'Группа в целом',
  },
  noGroup: 'Вне региональных групп',
  day: date => ofDate(date, 'day'),
  noSignature: 'В перечне участников не указано',
  party: ({ status, treaty: { action, date, verified } }) => {
    if (!action || !date) return NOT_A_PARTY;
    const since = `с ${ofDate(date, precisionOf(date))}, ${ACTS[action]}${verified ? '' : ' (день не проверен)'}`;
    return status === 'not-a-party' ? `${since}; на 30 сентября 2021 года еще не в числе участников` : since;
  },
  information: {
    'new-2021': 'Название приведено; новая информация в 2021 году',
    'earlier-only': 'Название приведено; информация получена до 2021 года',
    'not-known': 'По имеющемуся тексту установить невозможно',
    'not-named': 'Название не приведено в имеющемся тексте',
    'not-a-party': NOT_A_PARTY,
  },
  itsGroup: (known, parties) => `Поименно известно не менее ${known} из ${ofParties(parties)}`,
  notCounted: 'Не учитывается ни в одной региональной группе',
};
