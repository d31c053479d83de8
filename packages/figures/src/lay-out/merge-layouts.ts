import { isDeepStrictEqual } from 'node:util';
import type { Layout, Mark } from '../model/marks.js';

/**
 * One list from the marks of both layouts, in drawing order: first the marks whose row is in one layout only (`at`),
 * then pairs of the same mark in both. Where the two of a pair are equal, one is listed, without `at`; else both, with
 * `at`.
 */
export function mergeLayouts({ narrow, wide }: Readonly<Record<Layout, readonly Mark[]>>): readonly Mark[] {
  const alone = [...wide, ...narrow].filter(({ at }) => at);
  return [
    ...alone,
    ...pairs(
      narrow.filter(({ at }) => !at),
      wide.filter(({ at }) => !at),
    ),
  ];
}

function pairs(narrow: readonly Mark[], wide: readonly Mark[]): readonly Mark[] {
  if (narrow.length !== wide.length)
    throw new Error(`layouts differ: ${narrow.length} marks when narrow, ${wide.length} when wide`);
  return narrow.flatMap((mark, index) => {
    const other = wide[index] ?? mark;
    return isDeepStrictEqual(mark, other)
      ? [mark]
      : [
          { ...mark, at: 'narrow' as const },
          { ...other, at: 'wide' as const },
        ];
  });
}
