import type { EditionFacts } from '../../../../model/edition.js';
import { states } from '../../../../language/counted.ru.js';
import { numbers } from '../../../../language/numbers.js';
import type { PublishedNumber } from '../rows.js';
import { report } from '../../../../words/report.ru.js';
import type { PublishedWords } from './published-words.js';

const { count, share } = numbers('ru');
const roman = (figure: PublishedNumber): string => (figure === 1 ? 'I' : 'II');
const cycle = (figure: PublishedNumber): string => (figure === 1 ? 'первый цикл' : 'второй цикл');

export const words = (edition: EditionFacts): PublishedWords => ({
  title: figure =>
    `Региональное распределение государств-участников, представивших информацию: ${cycle(figure)}`,
  emptyFinding: 'Эта диаграмма дана в докладе изображением, и ее значения не опубликованы в виде данных.',
  empty: figure => ({
    heading: `Диаграмма ${roman(figure)} доклада`,
    text: `Диаграмма ${roman(figure)} дана в докладе изображением. Ее значения не опубликованы в виде данных и здесь не оцениваются.`,
    expected: `Она охватывает пять региональных групп, ${edition.earlierUntil} и ${edition.newTo} годы, ${cycle(figure)}`,
    held: 'Значений нет',
  }),
  finding: (figure, held, places) =>
    `Диаграмма ${roman(figure)} доклада по опубликованным значениям: имеется ${count(held)} из ${count(places)}.`,
  alt: sentences =>
    `Линейчатая диаграмма: по две полосы на региональную группу, ${edition.earlierUntil} и ${edition.newTo} годы. ${sentences.join(' ')}`,
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
    `Перечни государств в сносках ${edition.newFootnote} и ${edition.providedFootnote} доклада не разделены по циклам, поэтому заменить эту диаграмму они не могут.`,
  ],
  source: (figure, isEmpty) =>
    `${report(edition)}, диаграмма ${roman(figure)}${isEmpty ? ' (только заголовок)' : ''}.`,
});
