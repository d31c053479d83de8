/** The figures that region bars can show. */
export const REGION_BARS_FIGURES = ['provided', 'updated', 'parties'] as const;
export type RegionBarsFigure = (typeof REGION_BARS_FIGURES)[number];

/** `count`: States. `share`: per cent of the group. The first is the default. */
export const MEASURES = ['count', 'share'] as const;
export type Measure = (typeof MEASURES)[number];

/** `un`: the order in which the United Nations lists the groups. `name`: the language's alphabet. `value`: largest first. */
export const ORDERS = ['un', 'name', 'value'] as const;
export type Order = (typeof ORDERS)[number];

export interface RegionBarsOptions {
  readonly figure: RegionBarsFigure;
  readonly measure: Measure;
  readonly order: Order;
}

/** The orders a figure has. The ranges of *provided* overlap, so nothing may rank its groups. */
export function ordersOf(figure: RegionBarsFigure): readonly Order[] {
  return figure === 'provided' ? ['un', 'name'] : ORDERS;
}

/** Every figure with every value of its options. */
export function allRegionBars(): readonly RegionBarsOptions[] {
  return REGION_BARS_FIGURES.flatMap(figure =>
    MEASURES.flatMap(measure => ordersOf(figure).map(order => ({ figure, measure, order }))),
  );
}

/** `provided`, `provided.share`, `provided.share.name`: the figure and its options that are not the default. */
export function regionBarsName({ figure, measure, order }: RegionBarsOptions): string {
  return [figure, measure === MEASURES[0] ? '' : measure, order === ORDERS[0] ? '' : order]
    .filter(Boolean)
    .join('.');
}
