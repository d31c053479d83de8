import { lastEdition, type Dataset } from '@uncac-figures/dataset';
import { newYears, type EditionDays, type EditionFacts } from '../model/edition.js';
import type { Lang } from '../model/lang.js';
import { commonWords } from '../words/index.js';

/** The edition that is shown, as words have it. Throws where a table lacks a part of it. */
export function editionFacts(
  dataset: Pick<Dataset, 'editions' | 'documents' | 'treatyActions'>,
): EditionFacts {
  const edition = lastEdition(dataset);
  const document = (id: string | null | undefined) => dataset.documents.find(row => row.id === id);
  const report = document(edition.document);
  const treatyList = document(dataset.treatyActions.find(row => row.verified)?.document);
  if (!report?.symbol || !report.date || report.session === null)
    throw new Error(`documents: ${edition.document} has no symbol, date or session`);
  if (!treatyList?.date) throw new Error('documents: the treaty list has no date');
  const { symbol, date, session } = report;
  return { ...edition, symbol, date, session, treatyListYear: treatyList.date.slice(0, 4) };
}

/** What sentences about a State name of the edition. */
export const editionDays = (edition: EditionFacts, lang: Lang): EditionDays => {
  const { asOf, partiesAsOf, newFrom, newTo } = edition;
  const partiesDay = commonWords[lang].partiesDay(edition);
  return { asOf, partiesAsOf, newFrom, newTo, partiesDay, newYears: newYears(edition) };
};
