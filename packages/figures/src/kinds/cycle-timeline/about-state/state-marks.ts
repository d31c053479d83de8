import type { CompiledFigure } from '../../../model/compiled-figure.js';
import type { ByEdition, EditionDays } from '../../../model/edition.js';
import type { Mark } from '../../../model/marks.js';
import type { StateFacts } from '../../../model/state.js';
import type { CycleTimelineStateWords } from './cycle-timeline-state-words.js';
import { stateSteps, type StateStep } from './state-steps.js';

/** Middle of the State's line, in pixels from the start edge, its width, and the radius of its signs. */
const PLACE = { dx: 31, px: 2, r: 5.5 };

/**
 * The State's own line on a compiled timeline: from its first to its last step, a sign at each of the years that the
 * picture shows, and the step's word at the end of the year's line. Nothing for a State without a step.
 */
export function stateMarks(
  { anchors = {}, height, state: { edition } }: Pick<CompiledFigure, 'anchors' | 'height' | 'state'>,
  facts: StateFacts,
  wordsOf: ByEdition<CycleTimelineStateWords, EditionDays>,
): readonly Mark[] {
  const words = wordsOf(edition);
  const row = facts.iso3;
  const years = Object.keys(anchors).map(Number);
  const place = (year: number): number => anchors[year] ?? (year < Math.min(...years) ? 0 : height);
  const places = new Map<number, { shown: boolean; steps: StateStep[] }>();
  for (const [year, step] of stateSteps(facts, edition)) {
    const y = place(year);
    const here = places.get(y) ?? { shown: year in anchors, steps: [] };
    here.steps.push(step);
    places.set(y, here);
  }
  const [first, last] = [Math.min(...places.keys()), Math.max(...places.keys())];
  const { dx, px, r } = PLACE;
  return [
    ...(last > first
      ? [
          {
            kind: 'rect',
            role: 'mark',
            row,
            x: 0,
            width: 0,
            y: first,
            height: last - first,
            dx: dx - px / 2,
            px,
          } as const,
        ]
      : []),
    ...[...places].flatMap(([y, { shown, steps }]): Mark[] =>
      shown
        ? [
            { kind: 'point', role: 'mark', row, x: 0, dx, y, r, shape: 'diamond' },
            {
              kind: 'text',
              role: 'mark-name',
              row,
              x: 100,
              y: y + 4.5,
              anchor: 'end',
              text: [words.steps(steps)],
            },
          ]
        : [],
    ),
  ];
}
