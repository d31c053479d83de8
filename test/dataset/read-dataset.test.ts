import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  DatasetError,
  PARTICIPATION_STATUSES,
  REGIONAL_GROUPS,
  readDataset,
  type ObservationRow,
  type ParticipationStatus,
} from '@uncac-figures/dataset';
import { dataset as published } from '@uncac-figures/dataset/tables/index';
import { TablesCopy, dataPackage, files } from './real-data.js';

const KNOWN: readonly ParticipationStatus[] = ['new', 'earlier-only'];

describe('the tables of the repository', () => {
  const dataset = readDataset(files, dataPackage);
  const observation = (id: string): ObservationRow => {
    const row = dataset.observations.find(candidate => candidate.id === id);
    assert.ok(row, id);
    return row;
  };
  const value = (id: string) => observation(id).value;

  it('give the dataset that the package publishes', () => {
    assert.deepEqual(published, dataset);
    assert.equal(dataset.version, '2021.1');
  });

  it('hold the totals that the report states, with document and paragraph', () => {
    const stated = ['provided', 'updated', 'summaries-1', 'summaries-2', 'earlier', 'replied', 'spoke'].map(
      id => {
        const { value: number, document, paragraph, status } = observation(`stated-${id}`);
        return [number, document, paragraph, status];
      },
    );
    assert.deepEqual(stated, [
      [153, 'report', 6, 'observed'],
      [40, 'report', 5, 'observed'],
      [173, 'report', 5, 'observed'],
      [57, 'report', 5, 'observed'],
      [35, 'report', 70, 'observed'],
      [22, 'report', 5, 'observed'],
      [18, 'report', 5, 'observed'],
    ]);
  });

  it('list 40 States in footnote 4 and 131 in footnote 5, together 136', () => {
    const named = (footnote: number) => dataset.footnoteListings.filter(row => row.footnote === footnote);
    assert.equal(named(4).length, 40);
    assert.equal(named(5).length, 131);
    assert.equal(new Set(dataset.footnoteListings.map(({ iso3 }) => iso3)).size, 136);
    const inFive = new Set(named(5).map(({ iso3 }) => iso3));
    const onlyFour = named(4).flatMap(({ iso3 }) => (inFive.has(iso3) ? [] : [iso3]));
    assert.deepEqual(onlyFour.sort(), ['GTM', 'IDN', 'IRN', 'SAU', 'SVK']);
  });

  it('leave 17 of the 153 not itemised', () => {
    const known = dataset.participation.filter(({ status }) => KNOWN.includes(status)).length;
    assert.equal(known, 136);
    assert.equal(value('derived-not-itemised'), 17);
    assert.equal(observation('derived-not-itemised').status, 'not-itemised');
    assert.equal(known + 17, value('stated-provided'));
  });

  it('derive 187 States parties and 188 parties', () => {
    assert.deepEqual([value('derived-states-parties'), value('derived-parties')], [187, 188]);
    assert.equal(observation('derived-parties').unit, 'parties');
  });

  it('derive nothing else but a range for each group', () => {
    const ids = dataset.observations.flatMap(({ id }) => (id.startsWith('derived-') ? [id] : []));
    const ranges = [...REGIONAL_GROUPS, 'none'].map(group => `derived-range-${group}`);
    assert.deepEqual(ids, [
      ...['derived-not-itemised', 'derived-states-parties', 'derived-parties'],
      ...ranges,
    ]);
  });

  it('list parties, new information and States known by name in each group', () => {
    const status = new Map(dataset.participation.map(row => [row.iso3, row.status]));
    const counts = [...REGIONAL_GROUPS, null].map(group => {
      const states = dataset.states.filter(row => row.group === group && row.kind !== 'organization');
      const statuses = states.map(({ iso3 }) => status.get(iso3) ?? 'not-a-party');
      return [
        states.filter(({ party }) => party).length,
        statuses.filter(each => each === 'new').length,
        statuses.filter(each => KNOWN.includes(each)).length,
      ];
    });
    assert.deepEqual(counts, [
      [53, 7, 38],
      [55, 12, 45],
      [23, 10, 13],
      [29, 6, 24],
      [26, 5, 16],
      [1, 0, 0],
    ]);
  });

  it('give each group a range, with its condition and without a value', () => {
    const ranges = [...REGIONAL_GROUPS, 'none'].map(group => {
      const { low, high, value: number, condition } = observation(`derived-range-${group}`);
      return [low, high, number, condition];
    });
    const condition = 'lost-names-in-two-runs';
    assert.deepEqual(ranges, [
      [40, 47, null, condition],
      [45, 48, null, condition],
      [13, 16, null, condition],
      [24, 29, null, condition],
      [16, 19, null, condition],
      [0, 1, null, condition],
    ]);
  });

  it('give each of the 198 rows one status', () => {
    const counts = PARTICIPATION_STATUSES.map(
      status => dataset.participation.filter(row => row.status === status).length,
    );
    assert.deepEqual(counts, [40, 96, 24, 28, 10]);
    assert.deepEqual(
      dataset.participation.map(({ iso3 }) => iso3),
      dataset.states.map(({ iso3 }) => iso3),
    );
    const status = (iso3: string) => dataset.participation.find(row => row.iso3 === iso3)?.status;
    assert.deepEqual(['KEN', 'FJI', 'DEU', 'EUE', 'VAT', 'SUR'].map(status), [
      'new',
      'earlier-only',
      'not-known',
      'not-named',
      'not-known',
      'not-a-party',
    ]);
  });

  it('give no day of a treaty action that is not verified', () => {
    const unverified = dataset.treatyActions.filter(({ verified }) => verified === false);
    assert.equal(unverified.length, 19);
    for (const { date, datePrecision } of unverified) {
      assert.match(date ?? '', /^\d{4}$/);
      assert.equal(datePrecision, 'year');
    }
  });

  it('count 164 measures by letter', () => {
    const measures = dataset.measures.filter(({ isMeasure }) => isMeasure);
    const letters = dataset.categories.map(
      ({ id }) => measures.filter(({ category }) => category === id).length,
    );
    assert.deepEqual(letters, [3, 33, 52, 36, 10, 30]);
  });

  it('keep a place without a value for each group, year and cycle of Figures I and II', () => {
    assert.equal(dataset.publishedFigures.length, 20);
    for (const row of dataset.publishedFigures) {
      assert.equal(row.status, 'not-available-in-source');
      assert.deepEqual([row.value, row.unit, row.page], [null, null, null]);
    }
  });

  it('leave both cycles open', () => {
    assert.deepEqual(
      dataset.cycles.map(({ end }) => end),
      [null, null],
    );
  });

  it('write States into English sentences with their article', () => {
    const inText = (iso3: string) => dataset.stateNames.en.find(row => row.iso3 === iso3)?.nameInText;
    assert.deepEqual(['GMB', 'NLD', 'IRN', 'EUE', 'KEN', 'PSE'].map(inText), [
      'the Gambia',
      'the Kingdom of the Netherlands',
      'the Islamic Republic of Iran',
      'the European Union',
      'Kenya',
      'the State of Palestine',
    ]);
  });

  it('write States into Spanish sentences with their article', () => {
    const inText = (iso3: string) => dataset.stateNames.es.find(row => row.iso3 === iso3)?.nameInText;
    assert.deepEqual(['BRA', 'IND', 'BHS', 'USA', 'EUE', 'KEN', 'SLV'].map(inText), [
      'el Brasil',
      'la India',
      'las Bahamas',
      'los Estados Unidos de América',
      'la Unión Europea',
      'Kenya',
      'El Salvador',
    ]);
  });

  it('turn names in parentheses around in every language', () => {
    for (const [lang, rows] of Object.entries(dataset.stateNames)) {
      for (const { iso3, nameInText } of rows) assert.doesNotMatch(nameInText, /[(（]/, `${iso3} ${lang}`);
    }
    assert.equal(
      dataset.stateNames.ar.find(({ iso3 }) => iso3 === 'IRN')?.nameInText,
      'جمهورية إيران الإسلامية',
    );
  });
});

describe('readDataset', () => {
  it('takes a place of Figures I and II that has been filled', () => {
    const copy = new TablesCopy();
    const place = { figure: '1', group: 'african', year: '2021' };
    for (const [field, cell] of [
      ['value', '0'],
      ['unit', 'states'],
      ['page', '4'],
      ['status', 'observed'],
    ] as const) {
      copy.set('published-figures', place, field, cell);
    }
    const row = readDataset(copy.files, dataPackage).publishedFigures.find(
      ({ figure, group, year }) => figure === 1 && group === 'african' && year === 2021,
    );
    assert.equal(row?.value, 0);
    assert.equal(row.status, 'observed');
  });

  it('finds every problem at once, a line each', () => {
    const copy = new TablesCopy();
    const first = copy.set('footnote-listings', { footnote: '4', iso3: 'KEN' }, 'iso3', 'XKX');
    const second = copy.set('measures', { id: 'M10-1' }, 'paragraph', 'ten');
    assert.throws(
      () => readDataset(copy.files, dataPackage),
      (error: unknown) => {
        assert.ok(error instanceof DatasetError);
        assert.deepEqual(error.message.split('\n'), [
          `source/measures.csv:${second} paragraph "ten": not a whole number`,
          `source/footnote-listings.csv:${first} iso3 "XKX": not in states`,
        ]);
        return true;
      },
    );
  });

  it('does not change what it is given', () => {
    const before = JSON.stringify([...files]);
    readDataset(files, dataPackage);
    assert.equal(JSON.stringify([...files]), before);
  });
});
