import type { Mark, MarkRole } from '../model/marks.js';

/**
 * The sign of a role before its words in a legend, 24 × 14 px: drawn like the marks of the picture, in the same size.
 * Places are pixels from the left, in Arabic too.
 */
export function keyMarks(role: MarkRole): readonly Mark[] {
  const base = { role, row: 'key', x: 0 };
  const rect = (dx: number, px: number, y: number, height: number): Mark => ({
    ...{ kind: 'rect', ...base },
    ...{ width: 0, dx, px, y, height },
  });
  switch (role) {
    case 'day':
      return [{ kind: 'point', ...base, dx: 12, y: 7, r: 4.5, shape: 'circle' }];
    case 'month':
      return [rect(6.5, 11, 3, 8)];
    case 'year':
      return [rect(0.5, 23, 3, 8)];
    case 'range':
      return [rect(10, 4, 3, 8)];
    case 'cycle-1':
    case 'cycle-2':
      return [rect(7, 10, 0, 6), { kind: 'point', ...base, dx: 12, y: 9, r: 5, shape: 'triangle-down' }];
    default:
      return [rect(0.5, 23, 0.5, 13)];
  }
}
