import type { Lang } from '../../model/lang.js';
import { geometry } from './geometry.js';
import type { TimelineRow } from './rows.js';

/** One line down the picture: a year, years without events, an event, the head of the counts, or a count. */
export type Line = { readonly y: number; readonly height: number } & (
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'gap'; readonly first: number; readonly last: number }
  | { readonly is: 'event' | 'counts' | 'count'; readonly row: TimelineRow }
);

export interface Lines {
  readonly lines: readonly Line[];
  readonly height: number;
  /** Middle of each year's line, in pixels from the top, such as `{ '2003': 64 }`. */
  readonly anchors: Readonly<Record<string, number>>;
}

/** A line for every year from the first to the last, with its events below it. */
export function layLines(rows: readonly TimelineRow[], first: number, last: number, lang: Lang): Lines {
  const places = geometry(lang);
  const lines: Line[] = [];
  const anchors: Record<string, number> = {};
  let y: number = places.head.height;
  const add = (line: DistributiveOmit<Line, 'y' | 'height'>, height: number): void => {
    lines.push({ ...line, y, height });
    y += height;
  };
  for (let year = first; year <= last; year++) {
    const inYear = rows.filter(row => row.year === year);
    if (inYear.length === 0) {
      const end = (rows.find(row => row.year > year)?.year ?? last + 1) - 1;
      for (let empty = year; empty <= end; empty++) anchors[empty] = y + places.gap.middle;
      add({ is: 'gap', first: year, last: end }, places.gap.height);
      y += places.rest;
      year = end;
      continue;
    }
    anchors[year] = y + places.year.middle;
    add({ is: 'year', year }, places.year.height);
    inYear.forEach((row, index) => {
      const isCount = row.kind === 'count';
      if (isCount && inYear[index - 1]?.kind !== 'count') add({ is: 'counts', row }, places.event.height);
      add({ is: isCount ? 'count' : 'event', row }, isCount ? places.count.height : places.event.height);
    });
    y += year === last || rows.some(row => row.year === year + 1) ? places.rest : places.beforeGap;
  }
  return { lines, height: y + places.open.height, anchors };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
