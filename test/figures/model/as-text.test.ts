import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asText } from '@uncac-figures/figures';

describe('asText', () => {
  const throwing = {
    toString() {
      throw new Error('not to be written');
    },
  };
  for (const [value, text] of [
    [null, null],
    [undefined, null],
    ['', ''],
    [' KEN ', 'KEN'],
    [4, '4'],
    [404n, '404'],
    [NaN, 'NaN'],
    [false, 'false'],
    [[], ''],
    [{}, '[object Object]'],
    [{ toString: () => 'KEN' }, 'KEN'],
    [Symbol('KEN'), 'Symbol(KEN)'],
    [Object.create(null), 'object'],
    [throwing, 'object'],
    [{ toString: () => ({}) }, 'object'],
    ['a'.repeat(60), 'a'.repeat(60)],
    ['a'.repeat(61), `${'a'.repeat(60)}…`],
    ['a'.repeat(10_000), `${'a'.repeat(60)}…`],
    [`${' '.repeat(10_000)}KEN`, 'KEN'],
    ['\u{1F600}'.repeat(60), '\u{1F600}'.repeat(60)],
    ['\u{1F600}'.repeat(100), `${'\u{1F600}'.repeat(60)}…`],
  ] as readonly (readonly [value: unknown, text: string | null])[])
    it(`is ${JSON.stringify(text)?.slice(0, 30)} for a value such as ${typeof value}`, () =>
      assert.equal(asText(value), text));
});
