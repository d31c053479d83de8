import type { FigureKind } from '../../lay-out/figure-kind.js';
import { oneOf } from '../../lay-out/figure-kind.js';
import { sayAboutState } from '../../model/say-about-state.js';
import type { CycleTimelineStateWords } from './about-state/cycle-timeline-state-words.js';
import { stateWords } from './about-state/index.js';
import { describe } from './describe.js';
import { facts } from './facts.js';
import { BREAKPOINT } from './geometry.js';
import { layLines } from './lines.js';
import type { CycleTimelineOptions } from './options.js';
import {
  allCycleTimelines,
  CYCLE_TIMELINE_FIGURES,
  cycleTimelineName,
  TIMELINE_KINDS,
  TIMELINE_YEARS,
  timelineYears,
} from './options.js';
import { pictureRows } from './picture-rows.js';
import { spec } from './spec.js';
import { transform } from './transform.js';
import type { CycleTimelineWords } from './words/cycle-timeline-words.js';
import { words } from './words/index.js';

/** The Convention, the two review cycles and what happened in them, down the years. */
export const cycleTimeline: FigureKind<CycleTimelineOptions, CycleTimelineWords, CycleTimelineStateWords> = {
  type: 'cycle-timeline',
  words,
  all: allCycleTimelines,
  name: cycleTimelineName,
  parse: (asked, edition) => {
    const years = edition ? timelineYears(edition) : TIMELINE_YEARS;
    return {
      figure: oneOf('figure', asked.figure, CYCLE_TIMELINE_FIGURES),
      kinds: oneOf('kinds', asked.kinds, TIMELINE_KINDS),
      from: oneOf('from', asked.from, years.from),
      to: oneOf('to', asked.to, years.to),
    };
  },
  parts: (dataset, options, lang, words) => {
    const rows = transform(dataset, options);
    const numbers = facts(dataset);
    const said = describe(rows, options, numbers, words, dataset);
    const laid = layLines(rows, Number(options.from), Number(options.to), lang);
    const boxes = new Map(
      laid.lines.flatMap(line =>
        line.is === 'event' || line.is === 'count'
          ? [[line.row.row, { y: line.y, height: line.height }] as const]
          : [],
      ),
    );
    const { height, anchors } = laid;
    return {
      ...said,
      rows: said.rows.map(row => {
        const box = boxes.get(row.id) ?? noBox(row.id);
        return { ...row, box: { narrow: box, wide: box } };
      }),
      height,
      breakpoint: BREAKPOINT,
      anchors,
      templates: { narrow: spec(lang, height, 'narrow'), wide: spec(lang, height, 'wide') },
      pictureRows: {
        narrow: pictureRows(laid, numbers, words.own, lang, 'narrow'),
        wide: pictureRows(laid, numbers, words.own, lang, 'wide'),
      },
    };
  },
  aboutState: { words: stateWords, say: sayAboutState },
};

function noBox(id: string): never {
  throw new Error(`row ${id}: no box`);
}
