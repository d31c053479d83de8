import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as dataset from '@uncac-figures/dataset';
import { dataPackage } from './real-data.js';

/** The vocabulary of each field that has one, by field, or by table and field where a name stands for several. */
const VOCABULARY_OF: Readonly<Record<string, readonly string[]>> = {
  group: dataset.REGIONAL_GROUPS,
  group_basis: dataset.GROUP_BASES,
  'regional-groups.id': dataset.REGIONAL_GROUPS,
  'states.kind': dataset.STATE_KINDS,
  'spellings.kind': dataset.SPELLING_KINDS,
  'events.kind': dataset.EVENT_KINDS,
  'document-titles.basis': dataset.TITLE_BASES,
  held: dataset.DOCUMENT_HOLDINGS,
  precision: dataset.DATE_PRECISIONS,
  date_precision: dataset.DATE_PRECISIONS,
  start_precision: dataset.DATE_PRECISIONS,
  end_precision: dataset.DATE_PRECISIONS,
  as_of_precision: dataset.DATE_PRECISIONS,
  date_basis: dataset.DATE_BASES,
  chapter: dataset.CHAPTERS,
  'chapters.id': dataset.CHAPTERS,
  category: dataset.CATEGORIES,
  'categories.id': dataset.CATEGORIES,
  basis: dataset.WORDING_BASES,
  'measure-articles.basis': dataset.CITATION_BASES,
  type: dataset.MEASURE_TYPES,
  stage: dataset.STAGES,
  quantifier: dataset.QUANTIFIERS,
  quantifier_stated: dataset.STATED_QUANTIFIERS,
  context: dataset.MEASURE_CONTEXTS,
  review: dataset.REVIEW_STATES,
  action: dataset.TREATY_ACTIONS,
  what: dataset.QUANTITIES,
  unit: dataset.UNITS,
  'published-figures.unit': dataset.FIGURE_UNITS,
  status: dataset.OBSERVATION_STATUSES,
  condition: dataset.CONDITIONS,
  reason: dataset.LEFT_OUT_REASONS,
};

describe('the allowed values of the data package', () => {
  for (const { name, schema } of dataPackage.resources) {
    for (const { name: field, type, constraints } of schema.fields) {
      const allowed = constraints?.enum;
      if (!allowed || type !== 'string') continue;
      it(`keep ${name} ${field} to its vocabulary`, () => {
        const table = name.split('.')[0] ?? name;
        const vocabulary =
          `${table}.${field}` === 'left-out.table'
            ? [...new Set(dataPackage.resources.map(resource => resource.name.split('.')[0]))]
            : (VOCABULARY_OF[`${table}.${field}`] ?? VOCABULARY_OF[field]);
        assert.ok(vocabulary, 'no vocabulary');
        const known = vocabulary.filter(value => value !== undefined && allowed.includes(value));
        assert.deepEqual(known, allowed);
      });
    }
  }
});
