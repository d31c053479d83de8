/** The figures that region bars can show. The published ones are Figures I and II of the report. */
export const REGION_BARS_FIGURES = [
  'provided',
  'updated',
  'parties',
  'summaries',
  'published-1',
  'published-2',
] as const;
export type RegionBarsFigure = (typeof REGION_BARS_FIGURES)[number];

/** Figures that count the States of each group. */
export type GroupFigure = 'provided' | 'updated' | 'parties';
export type PublishedFigure = 'published-1' | 'published-2';

/** `count`: States. `share`: per cent of the group, or of all parties. The first is the default. */
export const MEASURES = ['count', 'share'] as const;
export type Measure = (typeof MEASURES)[number];

/** `un`: the order in which the United Nations lists the groups. `name`: the language's alphabet. `value`: largest first. */
export const ORDERS = ['un', 'name', 'value'] as const;
export type Order = (typeof ORDERS)[number];

export interface RegionBarsOptions<Figure extends RegionBarsFigure = RegionBarsFigure> {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly order: Order;
}

/** The measures a figure has: the published ones have the unit of their source and no other. */
export function measuresOf(figure: RegionBarsFigure): readonly Measure[] {
  return figure.startsWith('published') ? ['count'] : MEASURES;
}

/** The orders a figure has. The ranges of *provided* overlap, so nothing may rank its groups; cycles have one order. */
export function ordersOf(figure: RegionBarsFigure): readonly Order[] {
  if (figure === 'provided') return ['un', 'name'];
  return figure === 'updated' || figure === 'parties' ? ORDERS : ['un'];
}

/** Every figure with every value of its options. */
export function allRegionBars(): readonly RegionBarsOptions[] {
  return REGION_BARS_FIGURES.flatMap(figure =>
    measuresOf(figure).flatMap(measure => ordersOf(figure).map(order => ({ figure, measure, order }))),
  );
}

/** `provided`, `provided.share`, `provided.share.name`: the figure and its options that are not the default. */
export function regionBarsName({ figure, measure, order }: RegionBarsOptions): string {
  return [figure, measure === MEASURES[0] ? '' : measure, order === ORDERS[0] ? '' : order]
    .filter(Boolean)
    .join('.');
}
