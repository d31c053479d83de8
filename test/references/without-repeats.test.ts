import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutRepeats } from './without-repeats.js';

const part = (text: string) => ({ text: `${text}\n`, lead: 'note:' });
const LONG = 'A note that is long enough to be worth a line that leads to it, and not much longer.';

describe('texts without repeats', () => {
  it('leads to the first text that has a part in full', () => {
    const texts = new Map(['first', 'second', 'third'].map(name => [name, [part(LONG), part('short')]]));
    const led = 'note: as in first\nshort\n';
    assert.deepEqual([...withoutRepeats(texts).values()], [`${LONG}\nshort\n`, led, led]);
  });

  it('keeps what differs in one letter', () => {
    const other = LONG.replace('long', 'lone');
    const texts = withoutRepeats(
      new Map([
        ['first', [part(LONG)]],
        ['second', [part(other)]],
      ]),
    );
    assert.equal(texts.get('second'), `${other}\n`);
  });

  it('keeps what a text says twice itself', () => {
    const texts = withoutRepeats(new Map([['first', [part(LONG), part(LONG)]]]));
    assert.equal(texts.get('first'), `${LONG}\n${LONG}\n`);
  });
});
