import { states } from '../../../../language/counted.ru.js';
import { numbers } from '../../../../language/numbers.js';
import type { PublishedNumber } from '../rows.js';
import type { PublishedWords } from './published-words.js';

const { count, share } = numbers('ru');
const roman = (figure: PublishedNumber): string => (figure === 1 ? 'I' : 'II');
const cycle = (figure: PublishedNumber): string => (figure === 1 ? 'первый цикл' : 'второй цикл');

export const words: PublishedWords = {
  title: figure => `Региональное распределение государств, представивших информацию: ${cycle(figure)}`,
  emptyFinding:
    'Ни одно значение этой диаграммы нельзя показать: в источнике она дана изображением, и текст содержит только ее заголовок.',
  empty: figure => ({
    heading: `Диаграмма ${roman(figure)} доклада: место сохранено`,
    text: 'В источнике значения даны изображением. Здесь они никогда не заменяются оценками. Диаграмма появится, когда будут заполнены строки в таблице опубликованных диаграмм.',
    expected: `Ожидается: пять региональных групп, 2019 и 2021 годы, ${cycle(figure)}`,
    held: 'Имеется: 0 значений',
  }),
  finding: (figure, held, places) =>
    `Диаграмма ${roman(figure)} доклада по опубликованным значениям: имеется ${count(held)} из ${count(places)}.`,
  alt: sentences => `По две полосы на региональную группу, 2019 и 2021 годы. ${sentences.join(' ')}`,
  legend: year => `Информация, представленная к ${year} году`,
  value: ({ value, unit }) =>
    value === null ? 'значения нет' : unit === 'per-cent' ? share(value, 100) : count(value),
  sentence: (name, { year, value, unit }) => {
    if (value === null) return `${name}, ${year} год: значения в наличии нет.`;
    const amount = unit === 'per-cent' ? share(value, 100) : states(value);
    return `${name}, ${year} год: ${amount}, как опубликовано.`;
  },
  caption: figure => `Диаграмма ${roman(figure)} доклада: значения по региональным группам и годам.`,
  columns: { group: 'Группа', year: 'Год', value: 'Значение', unit: 'Единица' },
  units: { states: 'Государства', 'per-cent': 'Проценты' },
  notes: () => [
    'Перечни государств в сносках 4 и 5 доклада не разделены по циклам, поэтому заменить эту диаграмму они не могут.',
  ],
  source: (figure, isEmpty) =>
    `Доклад Секретариата, Конференция государств-участников, девятая сессия, 4 октября 2021 года, диаграмма ${roman(figure)}${isEmpty ? ' (только заголовок)' : ''}.`,
};
