import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseCoding } from '@uncac-figures/embed/internal/server/choose-coding';

describe('the coding of an answer', () => {
  for (const [accepted, coding] of [
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['deflate, zstd', 'identity'],
    ['identity', 'identity'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0.8,gzip;q=0.8', 'br'],
    ['br ; q=0 , gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0.1, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*;q=0', 'identity'],
    ['gzip;q=0.5, identity', 'identity'],
    ['gzip;q=0.5, identity;q=0.2', 'gzip'],
    ['identity;q=0, gzip;q=0.001', 'gzip'],
    ['br;q=2, gzip;q=much', 'identity'],
    ['br;Q=0.3;q=0.9, gzip;q=0.4', 'gzip'],
    [',, ;q=1, br', 'br'],
  ] as const)
    it(`is ${coding} for ${JSON.stringify(accepted)}`, () => assert.equal(chooseCoding(accepted), coding));
});
