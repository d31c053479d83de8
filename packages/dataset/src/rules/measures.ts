import { lastEdition } from '../derive/last-edition.js';
import type { MeasureArticleRow } from '../dataset.js';
import type { Rule } from './rule.js';

/** A measure is in one of the paragraphs on measures of the edition's report. */
export const measureParagraph: Rule = {
  name: 'measure-paragraph',
  reads: ['measures', 'editions'],
  check: ({ tables, problem }) => {
    const { firstMeasureParagraph: first, lastMeasureParagraph: last } = lastEdition(tables);
    return tables.measures
      .filter(({ paragraph }) => paragraph < first || paragraph > last)
      .map(row => problem(row, 'paragraph', 'measure-paragraph', `not one of ${first} to ${last}`));
  },
};

/** A measure's subsection belongs to its category. */
export const measureSubsection: Rule = {
  name: 'measure-subsection',
  reads: ['measures', 'subsections'],
  check: ({ tables, problem }) => {
    const categories = new Map(tables.subsections.map(({ id, category }) => [id, category]));
    return tables.measures.flatMap(row =>
      row.subsection === null || categories.get(row.subsection) === row.category
        ? []
        : [problem(row, 'subsection', 'measure-subsection', `not of category ${row.category}`)],
    );
  },
};

/** A row that identifies a State has whether that is certain. */
export const measureStateKey: Rule = {
  name: 'measure-state-key',
  reads: ['measures'],
  check: ({ tables, problem }) =>
    tables.measures.flatMap(row =>
      (row.stateKey === null) === (row.stateKeyCertain === null)
        ? []
        : [problem(row, 'stateKeyCertain', 'measure-state-key', 'must stand with state_key')],
    ),
};

/** A citation has the chapter or the article in its text that it is coded as. */
export const measureCitation: Rule = {
  name: 'measure-citation',
  reads: ['measure-articles'],
  check: ({ tables, problem }) =>
    tables.measureArticles.flatMap(row =>
      row.citation === citation(row)
        ? []
        : [
            problem(
              row,
              'citation',
              'measure-citation',
              `coded as ${citation(row) ?? 'neither chapter nor article'}`,
            ),
          ],
    ),
};

function citation({ chapter, article, provision }: MeasureArticleRow): string | undefined {
  if ((chapter === null) === (article === null)) return undefined;
  if (chapter !== null) return provision === null ? `Ch. ${chapter}` : undefined;
  return provision === null ? String(article) : `${article}(${provision})`;
}

/** A further type differs from the main one. */
export const measureFurtherType: Rule = {
  name: 'measure-further-type',
  reads: ['measures', 'measure-types'],
  check: ({ tables, problem }) => {
    const main = new Map(tables.measures.map(({ id, type }) => [id, type]));
    return tables.measureTypes.flatMap(row =>
      main.get(row.measure) === row.type
        ? [problem(row, 'type', 'measure-further-type', 'is the main type')]
        : [],
    );
  },
};
