import { cell, total, whole, type Case } from './rule-case.js';

/** Rules on what adds up: observations, footnotes, published figures. */
export const COUNT_CASES: readonly Case[] = [
  {
    rule: 'party-date',
    breaks: 'a party before its time',
    change: tables => {
      const line = tables.set('treaty-actions', { iso3: 'KEN' }, 'date', '2021-10-01');
      // Without Kenya the treaty actions give one party fewer in 2016.
      tables.set('observations', { id: 'stated-parties-2016' }, 'value', '179');
      return line;
    },
    problem: cell('treaty-actions', 'party', 'true'),
  },
  {
    rule: 'party-date',
    breaks: 'a party without a date',
    change: tables => tables.set('treaty-actions', { iso3: 'MCO' }, 'party', 'true'),
    problem: cell('treaty-actions', 'party', 'true'),
  },
  {
    rule: 'observation-value',
    breaks: 'an observed number without a value',
    change: tables => tables.set('observations', { id: 'stated-visits-2019' }, 'value', ''),
    problem: cell('observations', 'value', ''),
  },
  {
    rule: 'observation-value',
    breaks: 'a value where there is said to be none',
    change: tables => tables.set('observations', { id: 'stated-visits-2019' }, 'status', 'not-applicable'),
    problem: cell('observations', 'value', '237'),
  },
  {
    rule: 'observation-range',
    breaks: 'a range that falls',
    change: tables => {
      tables.set('observations', { id: 'stated-visits-2019' }, 'value', '');
      tables.set('observations', { id: 'stated-visits-2019' }, 'low', '9');
      return tables.set('observations', { id: 'stated-visits-2019' }, 'high', '8');
    },
    problem: cell('observations', 'high', '8'),
  },
  {
    rule: 'observation-range',
    breaks: 'a condition on what is no range',
    change: tables =>
      tables.set('observations', { id: 'stated-visits-2019' }, 'condition', 'lost-names-in-two-runs'),
    problem: cell('observations', 'condition', 'lost-names-in-two-runs'),
  },
  {
    rule: 'observation-derived',
    breaks: 'a typed row that takes the name of a computed one',
    change: tables => tables.set('observations', { id: 'stated-visits-2019' }, 'id', 'derived-visits'),
    problem: cell('observations', 'id', 'derived-visits'),
  },
  {
    rule: 'observation-paragraph',
    breaks: 'a number of the report without a paragraph',
    change: tables => tables.set('observations', { id: 'stated-provided' }, 'paragraph', ''),
    problem: cell('observations', 'paragraph', ''),
  },
  {
    rule: 'total-absent',
    breaks: 'a stated total that is not there',
    change: tables => void tables.remove('observations', { id: 'stated-provided' }),
    problem: whole('observations'),
  },
  {
    rule: 'edition-totals',
    breaks: 'a stated total of another month than the edition',
    change: tables => tables.set('observations', { id: 'stated-provided' }, 'as_of', '2021-08'),
    problem: cell('observations', 'as_of', '2021-08'),
  },
  {
    rule: 'total-parts',
    breaks: '22 and 18 that do not make the whole',
    change: total('stated-replied', '21'),
    problem: whole('observations'),
  },
  {
    rule: 'total-repeated',
    breaks: 'paragraph 70 at odds with paragraph 5',
    change: tables => tables.set('observations', { id: 'stated-updated-concluding' }, 'value', '41'),
    problem: cell('observations', 'value', '41'),
  },
  {
    rule: 'total-order',
    breaks: 'more States in earlier documents than with new information',
    change: total('stated-earlier', '41'),
    problem: whole('observations'),
  },
  {
    rule: 'total-order',
    breaks: 'more executive summaries than States parties',
    change: total('stated-summaries-1', '188'),
    problem: whole('observations'),
  },
  {
    rule: 'total-parties',
    breaks: 'a stated number of parties that the treaty actions do not give',
    change: tables => tables.set('observations', { id: 'stated-parties-2016' }, 'value', '150'),
    problem: cell('observations', 'value', '150'),
  },
  {
    rule: 'footnote-unknown',
    breaks: 'a name in a footnote that the edition does not have',
    change: tables =>
      tables.add('footnote-listings', { footnote: '6', position: '1', iso3: 'UGA', as_written: '乌干达' }),
    problem: cell('footnote-listings', 'footnote', '6'),
  },
  {
    rule: 'footnote-position',
    breaks: 'a place that is skipped',
    change: tables => tables.set('footnote-listings', { footnote: '4', position: '40' }, 'position', '41'),
    problem: cell('footnote-listings', 'position', '41'),
  },
  {
    rule: 'footnote-twice',
    breaks: 'a State that stands twice in a footnote',
    change: tables => {
      tables.set('footnote-listings', { footnote: '5', iso3: 'UGA' }, 'iso3', 'UKR');
      return tables.line('footnote-listings', { footnote: '5', position: '120' });
    },
    problem: cell('footnote-listings', 'iso3', 'UKR'),
  },
  {
    rule: 'footnote-party',
    breaks: 'a State in a footnote that was not a party',
    change: tables => tables.set('footnote-listings', { footnote: '5', iso3: 'UGA' }, 'iso3', 'MCO'),
    problem: cell('footnote-listings', 'iso3', 'MCO'),
  },
  {
    rule: 'footnote-count',
    breaks: 'a footnote 4 that does not name 40',
    change: tables => void tables.remove('footnote-listings', { footnote: '4', position: '40' }),
    problem: whole('footnote-listings'),
  },
  {
    rule: 'listed-exceeds-stated',
    breaks: 'more States named than stated',
    change: total('stated-provided', '135'),
    problem: whole('footnote-listings'),
  },
  {
    rule: 'lost-listing',
    breaks: 'a lost place of one who was not a party',
    change: tables =>
      tables.add('lost-listings', { iso3: 'SMR', footnote: '5', after: 'RUS', before: 'SVN' }),
    problem: cell('lost-listings', 'iso3', 'SMR'),
  },
  {
    rule: 'lost-run',
    breaks: 'a run between States that do not follow each other',
    change: tables => tables.set('lost-listings', { iso3: 'RWA' }, 'before', 'ZAF'),
    problem: cell('lost-listings', 'before', 'ZAF'),
    also: ['lost-listing-absent'],
  },
  {
    rule: 'lost-place',
    breaks: 'a name that does not lie in the run',
    change: tables =>
      tables.add('lost-listings', { iso3: 'DNK', footnote: '5', after: 'RUS', before: 'SVN' }),
    problem: cell('lost-listings', 'iso3', 'DNK'),
  },
  {
    rule: 'lost-listing-absent',
    breaks: 'a party in the run that has no row',
    change: tables => {
      tables.remove('lost-listings', { iso3: 'DEU' });
      return tables.line('treaty-actions', { iso3: 'DEU' });
    },
    problem: cell('treaty-actions', 'iso3', 'DEU'),
  },
  {
    rule: 'lost-too-few',
    breaks: 'a stated total that the lost places cannot reach',
    change: total('stated-provided', '161'),
    problem: whole('lost-listings'),
  },
  {
    rule: 'measure-subsection',
    breaks: 'a subsection of another category',
    change: tables => tables.set('measures', { id: 'M15-1' }, 'subsection', 'IV.A'),
    problem: cell('measures', 'subsection', 'IV.A'),
  },
  {
    rule: 'measure-state-key',
    breaks: 'a State told apart without saying whether that is certain',
    change: tables => tables.set('measures', { id: 'M12-1' }, 'state_key_certain', ''),
    problem: cell('measures', 'state_key_certain', ''),
  },
  {
    rule: 'measure-citation',
    breaks: 'an article coded otherwise than it is cited',
    change: tables => tables.set('measure-articles', { measure: 'M54-1' }, 'citation', '46(29)'),
    problem: cell('measure-articles', 'citation', '46(29)'),
  },
  {
    rule: 'measure-further-type',
    breaks: 'a further type that is the main one',
    change: tables => tables.set('measure-types', { measure: 'M10-3' }, 'type', 'strategy'),
    problem: cell('measure-types', 'type', 'strategy'),
  },
  {
    rule: 'published-year',
    breaks: 'a value of a year that is neither that of the report nor that of the one before',
    change: tables => {
      const place = { figure: '2', group: 'african', status: 'not-available-in-source', document: 'report' };
      return tables.add('published-figures', { ...place, year: '2017', cycle: '2' });
    },
    problem: cell('published-figures', 'year', '2017'),
  },
  {
    rule: 'published-cycle',
    breaks: 'Figure I on the second cycle',
    change: tables =>
      tables.set('published-figures', { figure: '1', group: 'african', year: '2019' }, 'cycle', '2'),
    problem: cell('published-figures', 'cycle', '2'),
  },
  {
    rule: 'published-value',
    breaks: 'a value with the status that there is none',
    change: tables =>
      tables.set('published-figures', { figure: '1', group: 'african', year: '2019' }, 'value', '0'),
    problem: cell('published-figures', 'status', 'not-available-in-source'),
  },
  {
    rule: 'published-value',
    breaks: 'a place said to be filled that is not',
    change: tables =>
      tables.set('published-figures', { figure: '1', group: 'african', year: '2019' }, 'status', 'observed'),
    problem: cell('published-figures', 'status', 'observed'),
  },
  {
    rule: 'published-place-absent',
    breaks: 'a group without a place',
    change: tables =>
      void tables.remove('published-figures', { figure: '2', group: 'african', year: '2021' }),
    problem: whole('published-figures'),
  },
];
