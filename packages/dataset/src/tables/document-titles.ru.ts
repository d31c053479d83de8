// Written from data/ by `npm run dataset`. Edit the tables there.
import type { DocumentTitleRow } from '../rows.js';

export const documentTitles: readonly DocumentTitleRow[] = [
  { document: "report", title: "Успешные виды практики, опыт и соответствующие меры, принятые государствами-участниками после завершения страновых обзоров, включая информацию о технической помощи", basis: "ours", review: "draft" },
  { document: "a-res-58-4", title: "Конвенция Организации Объединенных Наций против коррупции", basis: "official", review: "draft" },
  { document: "cac-cosp-2013-14", title: "От обязательств к результатам: влияние Механизма", basis: "ours", review: "draft" },
  { document: "cac-cosp-2015-6", title: "Оценка функционирования Механизма", basis: "ours", review: "draft" },
  { document: "cac-cosp-irg-2016-12", title: "Успешные виды практики, опыт и соответствующие меры, принятые государствами-участниками после завершения страновых обзоров, включая информацию о технической помощи", basis: "ours", review: "draft" },
  { document: "cac-cosp-2017-12", title: "Анализ успешных видов практики, опыта и соответствующих мер, принятых государствами-участниками после завершения страновых обзоров в первом цикле", basis: "ours", review: "draft" },
  { document: "cac-cosp-2019-11", title: "Успешные виды практики, опыт и соответствующие меры, принятые государствами-участниками после завершения страновых обзоров, включая информацию о технической помощи", basis: "ours", review: "draft" },
  { document: "cac-cosp-2021-1", title: "Предварительная повестка дня девятой сессии", basis: "ours", review: "draft" },
  { document: "cac-cosp-2021-10", title: "Потребности в технической помощи и оказанная помощь", basis: "ours", review: "draft" },
  { document: "chile-review", title: "Обзор по Чили, первый цикл", basis: "ours", review: "draft" },
  { document: "unodc-session-2", title: "Резолюции и решения второй сессии", basis: "ours", review: "draft" },
  { document: "unodc-session-5", title: "Доклад о работе пятой сессии", basis: "ours", review: "draft" },
  { document: "unodc-mechanism", title: "Механизм обзора хода осуществления (веб-страница)", basis: "ours", review: "draft" },
  { document: "untc-xviii-14", title: "Многосторонние договоры, сданные на хранение Генеральному секретарю, глава XVIII, 14", basis: "ours", review: "draft" },
];
