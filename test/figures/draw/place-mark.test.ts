import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placePoint, placeRect, placeRule, placeText } from '@uncac-figures/figures';

const base = { role: 'part-1', row: 'a' } as const;

describe('placing a mark', () => {
  const rect = { kind: 'rect', ...base, x: 10, width: 30, y: 5, height: 7 } as const;
  it('counts from the left where reading starts at the left', () => {
    assert.deepEqual(placeRect(rect, 'ltr'), { x: '10%', y: 5, width: '30%', height: 7, dx: 0 });
  });
  it('mirrors a bar where reading starts at the right', () => {
    assert.deepEqual(placeRect(rect, 'rtl'), { x: '60%', y: 5, width: '30%', height: 7, dx: 0 });
  });
  it('keeps pixels as pixels, and mirrors them', () => {
    const band = { ...rect, x: 0, width: 0, dx: 14, px: 10 };
    assert.deepEqual(placeRect(band, 'ltr'), { x: '0%', y: 5, width: '10', height: 7, dx: 14 });
    assert.deepEqual(placeRect(band, 'rtl'), { x: '100%', y: 5, width: '10', height: 7, dx: -24 });
  });
  it('mirrors a text with its anchor and its offset', () => {
    const text = { kind: 'text', ...base, x: 20, dx: 5, y: 9, anchor: 'start', text: ['a', 'b'] } as const;
    assert.deepEqual(placeText(text, 'ltr'), { x: '20%', dx: 5, anchor: 'start', y: [9, 27] });
    assert.deepEqual(placeText(text, 'rtl'), { x: '80%', dx: -5, anchor: 'end', y: [9, 27] });
  });
  it('sets a text at the edge where reading starts at the right so far in that no letter is cut', () => {
    const text = { kind: 'text', ...base, x: 0, y: 9, anchor: 'start', text: ['آ'] } as const;
    assert.deepEqual(placeText(text, 'rtl'), { x: '100%', dx: -2, anchor: 'end', y: [9] });
    assert.deepEqual(placeText({ ...text, anchor: 'end' }, 'rtl').dx, 0);
    assert.deepEqual(placeText({ ...text, x: 20 }, 'rtl').dx, 0);
  });
  it('mirrors a sign with its offset', () => {
    const point = { kind: 'point', ...base, x: 20, dx: 31, y: 9, r: 5, shape: 'diamond' } as const;
    assert.deepEqual(placePoint(point, 'ltr'), { x: '20%', y: 9, dx: 31 });
    assert.deepEqual(placePoint(point, 'rtl'), { x: '80%', y: 9, dx: -31 });
  });
  it('mirrors a line', () => {
    const rule = { kind: 'rule', ...base, x: 0, x2: 40, y: 1, y2: 1 } as const;
    assert.deepEqual(placeRule(rule, 'rtl'), { x1: '100%', x2: '60%', y1: 1, y2: 1 });
  });
});
