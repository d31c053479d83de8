import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { RULES, type Problem } from '@uncac-figures/dataset';
import { TablesCopy, placeOf } from '../real-data.js';

/** A change of the real tables that breaks a rule, and the problem that it must give. */
interface Case {
  readonly rule: string;
  readonly breaks: string;
  /** Returns the line of the row at which the problem is expected, or nothing where it is the table's. */
  readonly change: (tables: TablesCopy) => number | undefined;
  readonly problem: Pick<Problem, 'file' | 'field' | 'value'>;
  /** Rules that can't but break with it, the same one included. */
  readonly also?: readonly string[];
}

const cell = (table: string, field: string, value: string) => ({ file: `source/${table}.csv`, field, value });
const whole = (table: string) => ({ file: `source/${table}.csv`, field: null, value: null });

const total = (id: string, value: string) => (tables: TablesCopy) => {
  tables.set('observations', { id }, 'value', value);
  return undefined;
};

const CASES: readonly Case[] = [
  {
    rule: 'group-basis',
    breaks: 'a State in no group that is said to be listed in one',
    change: tables => tables.set('states', { iso3: 'EUE' }, 'group_basis', 'listed'),
    problem: cell('states', 'group_basis', 'listed'),
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

describe('the rules between tables', () => {
  for (const { rule, breaks, change, problem, also = [] } of CASES) {
    it(`refuse ${breaks}: ${rule}`, () => {
      const tables = new TablesCopy();
      const expected = { ...problem, line: change(tables) ?? null, rule };
      const found = tables.problems.map(placeOf);
      const others = found.filter(candidate => !isDeepStrictEqual(candidate, expected));
      assert.deepEqual(
        found.filter(candidate => isDeepStrictEqual(candidate, expected)),
        [expected],
      );
      assert.deepEqual([...new Set(others.map(other => other.rule))], also);
    });
  }

  it('are each broken by one of these', () => {
    assert.deepEqual(
      [...new Set(CASES.map(({ rule }) => rule))].sort(),
      RULES.map(({ name }) => name).sort(),
    );
  });

  it('stand after the rule that they need', () => {
    RULES.forEach(({ name, after }, index) => {
      if (after === undefined) return;
      const needed = RULES.findIndex(other => other.name === after);
      assert.ok(needed >= 0 && needed < index, name);
    });
  });
});
