import type { Lang } from '../../model/lang.js';
import type { Layout } from '../../model/marks.js';
import type { CycleTimelineWords } from './words/cycle-timeline-words.js';
import { numbers } from '../../language/numbers.js';
import type { CycleTimelineFacts } from './facts.js';
import { ACROSS, geometry } from './geometry.js';
import type { Line, Lines } from './lines.js';
import type { PictureRow } from './picture-row.js';

/** The rows of the picture in one layout: lines with their words, months above them, cycles beside them. */
export function pictureRows(
  { lines, height }: Lines,
  facts: CycleTimelineFacts,
  words: CycleTimelineWords,
  lang: Lang,
  layout: Layout,
): readonly PictureRow[] {
  const { count } = numbers(lang);
  return [
    ...quarters(height - geometry(lang).open.height, layout),
    ...months(words, layout),
    ...lines.map((line): PictureRow => {
      switch (line.is) {
        case 'year':
          return { row: `year-${line.year}`, is: 'year', y: line.y, name: String(line.year) };
        case 'gap':
          return {
            row: `years-${line.first}`,
            is: 'gap',
            y: line.y,
            name: words.years(line.first, line.last),
          };
        case 'event': {
          const { row, from, to, precision, cycle } = line.row;
          const { title } = words.event(line.row, facts);
          const date = words.pictureDate(line.row, layout);
          return {
            row,
            is: 'event',
            y: line.y,
            from,
            to,
            precision,
            name: title,
            date,
            ...(cycle ? { cycle } : {}),
          };
        }
        case 'counts': {
          const { from, to, precision } = line.row;
          const date = words.pictureDate(line.row, layout);
          return { row: 'counts', is: 'event', y: line.y, from, to, precision, name: words.counts, date };
        }
        case 'count': {
          const { row, value } = line.row;
          const { title } = words.event(line.row, facts);
          return { row, is: 'count', y: line.y, name: title, value: count(value ?? 0) };
        }
      }
    }),
    ...facts.cycles.flatMap(({ cycle }) => band(cycle, lines, height, lang)),
  ];
}

/**
 * Lines down at the quarters of the year. A narrow picture has none, since the titles of its events cross the months.
 */
function quarters(end: number, layout: Layout): readonly PictureRow[] {
  if (layout === 'narrow') return [];
  return [0, 1, 2, 3, 4].map(quarter => ({
    ...{ row: 'quarters', is: 'quarter', at: 'wide', y: 18, y2: end },
    from: quarter / 4,
  }));
}

/** Every month's letter or number, or in a narrow picture the first of each quarter. */
function months(words: CycleTimelineWords, layout: Layout): readonly PictureRow[] {
  return words.months.flatMap((name, month): PictureRow[] => {
    const quarterly = month % 3 === 0;
    if (!quarterly && layout === 'narrow') return [];
    return [
      {
        row: 'months',
        is: 'month',
        ...(quarterly ? {} : { at: 'wide' }),
        y: 0,
        from: (month + 0.5) / 12,
        name,
      },
    ];
  });
}

/** A cycle from its start, or from the top where it started earlier, to its open end: three gaps and an arrow. */
function band(cycle: number, lines: readonly Line[], height: number, lang: Lang): readonly PictureRow[] {
  const { open, head } = geometry(lang);
  const start = startOf(cycle, lines) ?? head.height;
  const end = height - open.height;
  const step = open.gap + open.piece;
  const piece = (y: number, y2: number): PictureRow => ({
    ...{ row: `cycle-${cycle}`, is: 'band', cycle, y, y2 },
    ...{ dx: ACROSS.cycle[cycle - 1] ?? noPlace(cycle), px: ACROSS.cycleWidth },
  });
  const { dx = 0, ...arrow } = piece(end + 2 * step + open.gap + open.arrow, 0);
  return [
    piece(start, end),
    piece(end + open.gap, end + step),
    piece(end + step + open.gap, end + 2 * step),
    { ...arrow, is: 'arrow', dx: dx + ACROSS.cycleWidth / 2 },
  ];
}

/** Where the cycle's band starts, in pixels: at its event, or at the top of the year where only the year is known. */
function startOf(cycle: number, lines: readonly Line[]): number | undefined {
  const start = lines.find(
    line => line.is === 'event' && line.row.kind === 'cycle' && line.row.cycle === cycle,
  );
  if (start?.is !== 'event') return undefined;
  const { precision, year } = start.row;
  return precision === 'year' ? lines.find(line => line.is === 'year' && line.year === year)?.y : start.y;
}

function noPlace(cycle: number): never {
  throw new Error(`cycle ${cycle}: no place beside the lines`);
}
