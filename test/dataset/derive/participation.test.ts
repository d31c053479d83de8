import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveParticipation, type SourceTables } from '@uncac-figures/dataset';

type Input = Parameters<typeof deriveParticipation>[0];

function tables(party: boolean, footnotes: readonly number[], lost: boolean): Input {
  const state = {
    iso3: 'AAA',
    iso2: 'AA',
    m49: '001',
    kind: 'member-state',
    group: 'african',
    groupBasis: 'listed',
  };
  const action = {
    signature: null,
    action: null,
    date: null,
    datePrecision: null,
    verified: null,
    document: null,
  };
  return {
    editions: [{ newFootnote: 4, providedFootnote: 5 }],
    states: [state],
    treatyActions: [{ iso3: 'AAA', ...action, party }],
    footnoteListings: footnotes.map(footnote => ({ footnote, position: 1, iso3: 'AAA', asWritten: 'A' })),
    lostListings: lost ? [{ iso3: 'AAA', footnote: 5, after: 'BBB', before: 'CCC' }] : [],
  } as unknown as Pick<SourceTables, keyof Input>;
}

describe('deriveParticipation', () => {
  const status = (party: boolean, footnotes: readonly number[], lost = false) =>
    deriveParticipation(tables(party, footnotes, lost)).map(row => row.status);

  it('gives one status, the strongest that the listings allow', () => {
    assert.deepEqual(status(true, [4, 5]), ['new']);
    assert.deepEqual(status(true, [4], true), ['new']);
    assert.deepEqual(status(true, [5]), ['earlier-only']);
    assert.deepEqual(status(true, [], true), ['not-known']);
    assert.deepEqual(status(true, []), ['not-named']);
    assert.deepEqual(status(false, []), ['not-a-party']);
  });
});
