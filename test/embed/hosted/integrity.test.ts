import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { integrity } from '@uncac-figures/embed';

describe('integrity', () => {
  it('is the SHA-384 of the bytes in the form that browsers read', () => {
    assert.equal(integrity('abc'), 'sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn');
    assert.equal(integrity(new TextEncoder().encode('abc')), integrity('abc'));
  });
});
