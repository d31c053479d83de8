import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPort } from '../../../scripts/system/read-port.mjs';

describe('readPort', () => {
  it('is 8080 unless PORT says otherwise', () => {
    assert.deepEqual(readPort(undefined), { port: 8080 });
    assert.deepEqual(readPort(''), { port: 8080 });
    assert.deepEqual(readPort('9000'), { port: 9000 });
    assert.deepEqual(readPort('0'), { port: 0 });
  });

  it('says what is wrong with a PORT that is no port', () => {
    for (const text of ['http', '-1', '80.5', '65536', '1e3']) {
      assert.match(readPort(text).problem ?? '', new RegExp(`"${text}".*0 to 65535`));
    }
  });
});
