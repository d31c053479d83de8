import { categoryMatrix } from '../kinds/category-matrix/category-matrix.js';
import { countrySummary } from '../kinds/country-summary/country-summary.js';
import { partyYears } from '../kinds/party-years/party-years.js';
import { cycleTimeline } from '../kinds/cycle-timeline/cycle-timeline.js';
import { regionBars } from '../kinds/region-bars/region-bars.js';
import type { FigureKind } from '../lay-out/figure-kind.js';
import { FigureError } from '../lay-out/figure-kind.js';

/** Every kind of figure. A new one is a folder and a line here. */
const KINDS: readonly FigureKind[] = [regionBars, cycleTimeline, partyYears, categoryMatrix, countrySummary];

export function kinds(): readonly FigureKind[] {
  return KINDS;
}

/** The kind of that name. Throws `FigureError`. */
export function kindOf(type: string): FigureKind {
  const kind = KINDS.find(known => known.type === type);
  if (!kind)
    throw new FigureError(`unknown element: "${type}"; known: ${KINDS.map(known => known.type).join(', ')}`);
  return kind;
}
