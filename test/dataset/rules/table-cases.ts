import { cell, whole, type Case } from './rule-case.js';

/** Rules on what tables list: States, dates, names, measures. */
export const TABLE_CASES: readonly Case[] = [
  {
    rule: 'group-basis',
    breaks: 'a State in no group that is said to be listed in one',
    change: tables => tables.set('states', { iso3: 'EUE' }, 'group_basis', 'listed'),
    problem: cell('states', 'group_basis', 'listed'),
  },
  {
    rule: 'edition-document',
    breaks: 'a report known to the month only',
    change: tables => {
      tables.set('documents', { id: 'report' }, 'date_precision', 'month');
      tables.set('documents', { id: 'report' }, 'date', '2021-10');
      return tables.line('editions', { id: '2021' });
    },
    problem: cell('editions', 'document', 'report'),
  },
  {
    rule: 'edition-order',
    breaks: 'new information of the year of the report before',
    change: tables => tables.set('editions', { id: '2021' }, 'new_from', '2019'),
    problem: cell('editions', 'new_from', '2019'),
  },
  {
    rule: 'session-source',
    breaks: 'a verified session without a document',
    change: tables => tables.set('sessions', { session: '9' }, 'document', ''),
    problem: cell('sessions', 'document', ''),
  },
  {
    rule: 'date-precision',
    breaks: 'a day where a month is promised',
    change: tables => tables.set('events', { id: 'political-declaration' }, 'date', '2021-06-02'),
    problem: cell('events', 'date', '2021-06-02'),
  },
  {
    rule: 'date-precision',
    breaks: 'a day that does not exist',
    change: tables => tables.set('documents', { id: 'report' }, 'date', '2021-02-30'),
    problem: cell('documents', 'date', '2021-02-30'),
  },
  {
    rule: 'date-order',
    breaks: 'a session that ends before it starts',
    change: tables => tables.set('sessions', { session: '9' }, 'end', '2021-12-12'),
    problem: cell('sessions', 'end', '2021-12-12'),
  },
  {
    rule: 'chapter-order',
    breaks: 'a gap between chapters',
    change: tables => tables.set('chapters', { id: 'VIII' }, 'first_article', '66'),
    problem: cell('chapters', 'first_article', '66'),
    also: ['article-chapter'],
  },
  {
    rule: 'article-chapter',
    breaks: 'an article in a chapter that does not hold it',
    change: tables => tables.set('articles', { article: '71' }, 'chapter', 'I'),
    problem: cell('articles', 'chapter', 'I'),
    also: ['article-absent'],
  },
  {
    rule: 'article-absent',
    breaks: 'a chapter without one of its articles',
    change: tables => {
      tables.remove('articles', { article: '71' });
      for (const lang of ['ar', 'zh', 'en', 'fr', 'ru', 'es'])
        tables.remove(`article-titles.${lang}`, { article: '71' });
      return tables.line('chapters', { id: 'VIII' });
    },
    problem: cell('chapters', 'id', 'VIII'),
  },
  {
    rule: 'name-absent',
    breaks: 'a State without a name in one language',
    change: tables => void tables.remove('state-names.fr', { iso3: 'KEN' }),
    problem: whole('state-names.fr'),
  },
  {
    rule: 'name-absent',
    breaks: 'a category without a name in one language',
    change: tables => void tables.remove('terms.ar', { id: 'category.a' }),
    problem: whole('terms.ar'),
  },
  {
    rule: 'name-absent',
    breaks: 'a measure without a summary in one language',
    change: tables => void tables.remove('measure-summaries.en', { measure: 'M10-1' }),
    problem: whole('measure-summaries.en'),
  },
  {
    rule: 'name-absent',
    breaks: 'a document with a title in five languages only',
    change: tables => void tables.remove('document-titles.es', { document: 'report' }),
    problem: whole('document-titles.es'),
  },
  {
    rule: 'term-unknown',
    breaks: 'a name of a category that is not there',
    change: tables => {
      const row = { id: 'category.g', text: 'g', basis: 'recalled' };
      for (const lang of ['ar', 'zh', 'fr', 'ru', 'es']) tables.add(`terms.${lang}`, row);
      return tables.add('terms.en', row);
    },
    problem: cell('terms.en', 'id', 'category.g'),
    also: ['term-unknown'],
  },
  {
    rule: 'treaty-action-absent',
    breaks: 'a State without a row of treaty actions',
    change: tables => {
      tables.remove('treaty-actions', { iso3: 'AND' });
      return tables.line('states', { iso3: 'AND' });
    },
    problem: cell('states', 'iso3', 'AND'),
  },
  {
    rule: 'treaty-action-whole',
    breaks: 'an action without a date',
    change: tables => tables.set('treaty-actions', { iso3: 'AND' }, 'action', 'accession'),
    problem: cell('treaty-actions', 'action', 'accession'),
  },
  {
    rule: 'treaty-action-whole',
    breaks: 'a verified date without a document',
    change: tables => tables.set('treaty-actions', { iso3: 'KEN' }, 'document', ''),
    problem: cell('treaty-actions', 'document', ''),
  },
  {
    rule: 'unverified-day',
    breaks: 'a day that is not verified',
    change: tables => {
      tables.set('treaty-actions', { iso3: 'GMB' }, 'date_precision', 'day');
      return tables.set('treaty-actions', { iso3: 'GMB' }, 'date', '2015-07-08');
    },
    problem: cell('treaty-actions', 'date', '2015-07-08'),
  },
  {
    rule: 'measure-paragraph',
    breaks: 'a measure after the paragraphs on measures',
    change: tables => tables.set('measures', { id: 'M10-1' }, 'paragraph', '65'),
    problem: cell('measures', 'paragraph', '65'),
  },
];
