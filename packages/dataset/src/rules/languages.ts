import type { LocatedTables } from '../check/source-tables.js';
import { NAME_LANGS } from '../vocabularies.js';
import type { Rule } from './rule.js';

/** What has a name in one language has one in all six. */
export const nameAbsent: Rule = {
  name: 'name-absent',
  reads: [
    'states',
    'state-names',
    'chapters',
    'chapter-titles',
    'articles',
    'article-titles',
    'terms',
    'regional-groups',
    'categories',
    'subsections',
    'measures',
    'measure-summaries',
    'document-titles',
  ],
  check: ({ tables, inTable }) =>
    NAME_LANGS.flatMap(lang => {
      const absent = (
        table: string,
        wanted: readonly (string | number)[],
        present: readonly (string | number)[],
      ) =>
        wanted
          .filter(key => !present.includes(key))
          .map(key => inTable(`${table}.${lang}`, 'name-absent', `no row for ${key}`));
      return [
        ...absent(
          'state-names',
          tables.states.map(row => row.iso3),
          tables.stateNames[lang].map(row => row.iso3),
        ),
        ...absent(
          'chapter-titles',
          tables.chapters.map(row => row.id),
          tables.chapterTitles[lang].map(row => row.chapter),
        ),
        ...absent(
          'article-titles',
          tables.articles.map(row => row.article),
          tables.articleTitles[lang].map(row => row.article),
        ),
        ...absent(
          'terms',
          termIds(tables),
          tables.terms[lang].map(row => row.id),
        ),
        ...absent(
          'measure-summaries',
          tables.measures.map(row => row.id),
          tables.measureSummaries[lang].map(row => row.measure),
        ),
        ...absent(
          'document-titles',
          titledDocuments(tables),
          tables.documentTitles[lang].map(row => row.document),
        ),
      ];
    }),
};

/** A term that names a row of a table names one that is there. */
export const termUnknown: Rule = {
  name: 'term-unknown',
  reads: ['terms', 'regional-groups', 'categories', 'subsections'],
  check: ({ tables, problem }) => {
    const known = new Set(rowTerms(tables));
    return NAME_LANGS.flatMap(lang =>
      tables.terms[lang]
        .filter(({ id }) => /^(group|category|subsection)\./.test(id) && !known.has(id))
        .map(row => problem(row, 'id', 'term-unknown', 'names no row')),
    );
  },
};

function rowTerms({ regionalGroups, categories, subsections }: LocatedTables['tables']): readonly string[] {
  return [
    ...regionalGroups.map(({ id }) => `group.${id}`),
    ...categories.map(({ id }) => `category.${id}`),
    ...subsections.map(({ id }) => `subsection.${id}`),
  ];
}

function termIds(tables: LocatedTables['tables']): readonly string[] {
  return [
    ...new Set([...rowTerms(tables), ...NAME_LANGS.flatMap(lang => tables.terms[lang].map(({ id }) => id))]),
  ];
}

/** Documents with a title in one language at least. */
function titledDocuments({ documentTitles }: LocatedTables['tables']): readonly string[] {
  return [...new Set(NAME_LANGS.flatMap(lang => documentTitles[lang].map(({ document }) => document)))];
}
