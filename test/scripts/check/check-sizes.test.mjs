import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  fileSizes,
  notMeasured,
  overBudget,
  pageSize,
  scriptsOf,
  sizeTable,
} from '../../../scripts/check/check-sizes.mjs';

const script = { path: '/0.1.0/uncac-figures.js', bytes: 13_000 };
const style = { path: '/0.1.0/uncac-figures.css', bytes: 2_000 };

describe('fileSizes', () => {
  let folder = '';
  const files = {
    'uncac-figures.js': randomBytes(7_000),
    'index.en.json': randomBytes(3_000),
    'region-bars/small.json': '{}',
    'region-bars/large.json': randomBytes(1_800),
    'region-bars/large.marks.json': randomBytes(900),
    'region-bars/large.html': randomBytes(2_600),
    'region-bars/large.csv': randomBytes(9_000),
    'category-matrix/types.json': randomBytes(4_000),
    'cycle-timeline/cycles.json': randomBytes(6_990),
    'cycle-timeline/cycles.html': randomBytes(1_600),
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'uncac-figures-sizes-'));
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  it('has figures, their marks and their fragments, by kind, the largest first', () => {
    assert.deepEqual(
      fileSizes(folder).map(({ kind, what }) => [kind, what]),
      [
        ['figure', 'region-bars/large.json'],
        ['figure', 'region-bars/large.marks.json'],
        ['figure', 'region-bars/small.json'],
        ['large', 'cycle-timeline/cycles.json'],
        ['large', 'category-matrix/types.json'],
        ['fragment', 'region-bars/large.html'],
        ['table', 'cycle-timeline/cycles.html'],
      ],
    );
  });

  it('finds what is over its budget, and only that', () => {
    assert.deepEqual(
      overBudget(fileSizes(folder)).map(({ what }) => what),
      ['region-bars/large.html'],
    );
  });

  it('names the budgets against which nothing was measured', () => {
    assert.deepEqual(notMeasured([...fileSizes(folder), pageSize('first', 'a page', [script])]), [
      'pasted',
      'every',
      'demo',
      'files',
    ]);
  });

  it('shows of files the largest of each kind, and what is over its budget by how much', () => {
    const table = sizeTable(fileSizes(folder));
    assert.match(table, /\d+ of {3}3000 {2}region-bars\/large\.json {2}\d+ to spare/);
    assert.match(table, /\d+ of {3}2500 {2}region-bars\/large\.html {2}OVER by \d+/);
    assert.doesNotMatch(table, /small|types/);
  });
});

describe('pageSize', () => {
  it('is the sum of what the page fetched, and is shown with its parts', () => {
    const size = pageSize('demo', 'the demo', [script, style]);
    assert.equal(size.size, 15_000);
    assert.match(
      sizeTable([size]),
      /15000 of {2}50000 {2}the demo {2}35000 to spare\n +13000 {2}\/0\.1\.0\/uncac-figures\.js\n/,
    );
  });

  it('of scripts leaves the rest out', () => assert.deepEqual(scriptsOf([script, style]), [script]));
});
