import { isDeepStrictEqual } from 'node:util';
import type { Layout, Mark } from '../marks.js';

/** One list from the marks of both layouts, in drawing order: what is the same in both stands once, without `at`. */
export function mergeLayouts({ narrow, wide }: Readonly<Record<Layout, readonly Mark[]>>): readonly Mark[] {
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
