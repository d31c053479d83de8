import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { RULES } from '@uncac-figures/dataset';
import { TablesCopy, placeOf } from '../real-data.js';
import { COUNT_CASES } from './count-cases.js';
import { SPELLING_CASES } from './spelling-cases.js';
import { TABLE_CASES } from './table-cases.js';

const CASES = [...TABLE_CASES, ...SPELLING_CASES, ...COUNT_CASES];

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
