import type { EditionFacts } from '../../../model/edition.js';
import { CODING } from '../coding.js';
import type { CategoryMatrixWords } from './category-matrix-words.js';
import { counted } from '../../../language/counted.ru.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import { report } from '../../../words/report.ru.js';

const { count, share } = numbers('ru');
const measures = (n: number): string => counted(n, { one: 'мера', few: 'меры', many: 'мер' });
/** After "из": so many measures, and so many that were picked out. */
const ofMeasures = (n: number): string => counted(n, { one: 'меры', few: 'мер', many: 'мер' });
const ofCoded = (n: number): string =>
  counted(n, {
    one: 'выделенной меры',
    few: 'выделенных мер',
    many: 'выделенных мер',
  });
const list = (briefs: readonly string[]): string => briefs.join('; ');
/** A name within a sentence: in small letters, abbreviations apart. */
const within = (name: string): string => name.replace(/^[А-Я](?=[а-я]| )/, first => first.toLowerCase());

const COUNTED =
  'Единица счета — выделенная здесь мера, а не государство: общие фразы и примеры к ним пересекаются, и доклад не называет государства.';
const coded = (what: string): string =>
  `${COUNTED} Текст классифицирован дважды и независимо, языковыми моделями, а не людьми: оба раза выделены одни и те же ${share(CODING.matched, 1)} мер; ${what}`;

/** "пункт 28 статьи 46", where a paragraph of it is cited. */
const articleCited = (citation: string): string => {
  const [, article, paragraph] = /^(\d+)\((\d+)\)$/.exec(citation) ?? [];
  return article && paragraph ? `пункт ${paragraph} статьи ${article}` : `статья ${citation}`;
};

export const words = (edition: EditionFacts): CategoryMatrixWords => ({
  lines: {
    legislation: 'Законодательство',
    policy: 'Политика',
    strategy: 'Стратегии',
    'risk-assessment': 'Оценки рисков',
    'new-institution': 'Новые учреждения',
    'coordination-mechanism': 'Механизмы координации',
    'inspection-oversight': 'Проверки, надзор',
    evaluation: 'Оценка',
    'capacity-building-training': 'Потенциал и обучение',
    'awareness-education': 'Осведомленность, обучение',
    'public-participation': 'Участие общества',
    'access-to-information': 'Доступ к информации',
    'reporting-channel': 'Каналы для сообщений',
    'register-declaration': 'Реестры, декларации',
    'it-system': 'ИТ-системы',
    'e-procurement': 'Электронные закупки',
    'treaty-mou': 'Договоры, меморандумы',
    'international-network': 'Международные сети',
    planned: 'Запланировано',
    drafted: 'Подготовлен проект',
    adopted: 'Принято',
    'in-operation': 'Создано или действует',
    completed: 'Завершено',
    other: 'Смешанная или неясная',
    one: 'Одно государство',
    two: 'Два государства',
    several: 'Несколько государств',
    some: 'Некоторые государства',
    many: 'Многие государства',
    most: 'Большинство государств',
    'growing-number': 'Растущее число',
    unquantified: '«Государства» без числа',
    unspecified: 'Не указано',
  },
  categories: {
    a: { letter: 'a)', name: 'Пробелы в национальных системах' },
    b: { letter: 'b)' },
    c: { letter: 'c)', name: 'Законодательные реформы' },
    d: { letter: 'd)', name: 'Сотрудничество и учреждения' },
    e: { letter: 'e)', name: 'Международное сотрудничество' },
    f: { letter: 'f)', name: 'Информационные технологии' },
  },
  subsections: {
    'III.A': { letter: 'A' },
    'III.B': { letter: 'B', name: 'Привлечение лиц и групп за пределами публичного сектора' },
    'III.C': { letter: 'C' },
    'III.D': { letter: 'D' },
    'IV.A': { letter: 'A' },
    'IV.B': { letter: 'B' },
    'IV.C': { letter: 'C' },
    'IV.D': { letter: 'D' },
    'IV.E': { letter: 'E' },
    'V.A': { letter: 'A' },
    'V.B': { letter: 'B' },
    'V.C': { letter: 'C' },
    'VII.A': { letter: 'A', name: 'Электронные закупки, прозрачность финансов' },
    'VII.B': { letter: 'B', name: 'Реестры деклараций' },
    'VII.C': { letter: 'C' },
    'VII.D': { letter: 'D' },
  },
  before: 'Вводные пункты',
  all: 'Все меры',
  number: count,
  steps: ['1–2', '3–9', '10–19', '20 и более'],
  brief: (name, n) => `${name} — ${count(n)}`,
  cell: (line, { letter }, opened) => `${line}, ${opened ? '' : 'категория '}${letter}`,
  sentence: (line, { letter, name }, n, total, opened) =>
    opened
      ? `${line}, ${letter} ${name}: ${count(n)} из ${ofCoded(total)} в категории ${opened.letter}.`
      : `${line}, категория ${letter} ${name}: ${count(n)} из ${ofCoded(total)}.`,
  columns: { group: 'Группа', item: 'Позиция', total: 'Всего', paragraphs: 'Пункты' },
  figures: {
    types: {
      title: opened =>
        opened
          ? `Виды мер, описанных в докладе: категория ${opened.letter}`
          : 'Виды мер, описанных в докладе',
      finding: ({ total, top, topColumn, opened }) => {
        if (!opened)
          return `Из ${ofCoded(total)} к виду «${top.lines[0] ?? ''}» отнесено ${count(top.count)}, в том числе ${count(topColumn.count)} — в категории ${topColumn.column.letter}.`;
        const start = `Категория ${opened.letter}, ${within(opened.name)}: ${measures(total)}`;
        return top.lines.length === 1
          ? `${start}, в том числе вида «${top.lines[0] ?? ''}» — ${count(top.count)}.`
          : `${start}, в том числе по ${count(top.count)} каждого из видов: ${list(top.lines.map(within))}.`;
      },
      alt: (lines, columns) =>
        `Матрица мер по видам и категориям. По видам: ${list(lines)}. По категориям: ${list(columns)}.`,
      line: 'Вид меры',
      caption: `Меры, выделенные в пунктах ${edition.firstMeasureParagraph}–${edition.lastMeasureParagraph}, по видам и категориям.`,
      notes: [coded(`вид определен одинаково в ${share(CODING.type.agreement, 1)} случаев.`)],
    },
    stage: {
      title: () => 'Стадия осуществления мер, описанных в докладе',
      finding: ({ total, lines }) =>
        `Из ${ofCoded(total)} ${count(lines['in-operation'] ?? 0)} уже созданы или действовали, ${count(lines.adopted ?? 0)} приняты.`,
      alt: (lines, columns) =>
        `Матрица мер по стадиям и категориям. По стадиям: ${list(lines)}. По категориям: ${list(columns)}.`,
      line: 'Стадия',
      caption: `Меры, выделенные в пунктах ${edition.firstMeasureParagraph}–${edition.lastMeasureParagraph}, по стадиям и категориям.`,
      notes: [
        coded(
          `стадия — оценочное суждение: при третьей классификации она совпала в ${share(CODING.stage.agreement, 1)} случаев, в категории b) — в ${share(CODING.stage.lowest, 1)}.`,
        ),
        '«Создано или действует» включает органы, о которых доклад говорит только, что они созданы.',
      ],
    },
    quantifier: {
      title: () => 'Число государств, о которых говорится в докладе',
      finding: ({ total, lines }) =>
        `Текст говорит об одном государстве применительно к ${count(lines.one ?? 0)} из ${ofMeasures(total)} и не называет числа применительно к ${count((lines.unquantified ?? 0) + (lines.unspecified ?? 0))}.`,
      alt: (lines, columns) =>
        `Матрица мер по числу государств, указанному в тексте, и по категориям. По числу государств: ${list(lines)}. По категориям: ${list(columns)}.`,
      line: 'Государства (по тексту)',
      caption: `Меры, выделенные в пунктах ${edition.firstMeasureParagraph}–${edition.lastMeasureParagraph}, по числу государств, указанному в тексте, и по категориям.`,
      notes: [
        coded(`число государств определено одинаково в ${share(CODING.quantifier.agreement, 1)} случаев.`),
      ],
    },
    articles: {
      title: 'Статьи Конвенции, упомянутые в связи с мерами',
      finding: ({ total, listed }) =>
        `Применительно к ${count(listed)} из ${ofMeasures(total)} в самом предложении упомянута статья или глава Конвенции.`,
      caption: `Меры по статьям, упомянутым в том же предложении, пункты ${edition.firstMeasureParagraph}–${edition.lastMeasureParagraph}.`,
      notes: [
        'Учтены только упоминания в предложении о самой мере, но не в начале ее пункта. С одной мерой может быть связано несколько статей.',
        COUNTED,
      ],
    },
    prompts: {
      title: 'Причины принятия мер и полученная поддержка',
      finding: ({ total, listed }) =>
        `Применительно к ${count(listed)} из ${ofMeasures(total)} в тексте указана причина или поддержка.`,
      caption: `Меры по указанным в тексте причинам и видам поддержки, пункты ${edition.firstMeasureParagraph}–${edition.lastMeasureParagraph}.`,
      notes: [
        'Одна мера может иметь несколько причин и видов поддержки. Если в тексте они не указаны, это не значит, что их не было: в выводах доклада добавлено, что многие государства подчеркнули поддержку других государств или доноров.',
        COUNTED,
      ],
    },
  },
  source: `${report(edition)}, пункты ${edition.firstMeasureParagraph}–${edition.lastMeasureParagraph}; собственная классификация.`,
  measures,
  chapter: (chapter, title) => `Глава ${chapter}. ${title}`,
  wholeChapter: chapter => `Глава ${chapter} в целом`,
  article: (article, title) => `Статья ${article}. ${title}`,
  cited: (citation, chapter) => (chapter ? `глава ${chapter}` : articleCited(citation)),
  contexts: {
    'review-outcome': 'Итоги обзора',
    'review-gaps': 'Пробелы, выявленные в ходе обзора',
    'review-completed': 'Завершение обзора',
    recommendation: 'Рекомендация по итогам обзора',
    'first-cycle': 'Обзор в первом цикле',
    'first-cycle-recommendation': 'Рекомендация первого цикла',
    'second-cycle-completed': 'Завершение обзора во втором цикле',
    'second-cycle-recommendation': 'Рекомендация второго цикла',
    'other-evaluation': 'Другая оценка',
    'technical-assistance-need': 'Выявленная потребность в технической помощи',
    'technical-assistance': 'Техническая помощь',
    'donor-support': 'Поддержка доноров',
    'international-support': 'Международная поддержка',
  },
  prompted: 'Причины',
  supported: 'Поддержка',
  detail: (paragraph, quantifier, stage, citations) =>
    [
      `Пункт ${paragraph}`,
      within(quantifier),
      within(stage),
      ...(citations.length
        ? [`${citations.length > 1 ? 'упоминаются' : 'упоминается'}: ${joinWords('ru', citations)}`]
        : []),
    ].join(' · '),
});
