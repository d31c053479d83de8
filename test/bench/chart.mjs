import { compileFigure } from '../../packages/figures/dist/compile/index.js';
import { FONTS, light } from '../../packages/figures/dist/index.js';

/** The figure that every contender draws. */
export const FIGURE = /** @type {const} */ ({ element: 'region-bars', figure: 'provided', lang: 'en' });

/** Pixels across of every picture: the wide layout of the figure. */
export const WIDTH = 600;

/**
 * A bar of the chart. `from` and `to` are numbers of States; `number` is the text on it, or at the end of a `possible`
 * one.
 *
 * @typedef {{ row: string, role: string, from: number, to: number, number: string }} Bar
 */

/**
 * The chart as a peer gets it: the rows in their order, with label and value, the bars in the order in which they are
 * drawn, and how they look.
 *
 * @typedef {object} Chart
 * @property {number} width
 * @property {number} height
 * @property {string} alt
 * @property {number} max The end of the scale.
 * @property {string} font
 * @property {typeof light} colors
 * @property {readonly { id: string, label: string, value: string }[]} rows
 * @property {readonly Bar[]} bars
 */

/** Roles of bars, and the role of the text that belongs to each, in the order in which they are drawn. */
const TEXTS = { whole: undefined, 'part-1': 'on-part-1', 'part-2': 'on-part-2', possible: 'bound' };

/**
 * The compiled figure as data for a peer. Lengths of bars are those of its marks, as numbers of States; the longest is
 * the largest number of parties in its table.
 *
 * @returns {Chart}
 */
export function chart() {
  const { marks, rows, table, height, alt } = compileFigure(FIGURE);
  const wide = marks.filter(({ at }) => at !== 'narrow');
  const rects = wide.flatMap(mark => (mark.kind === 'rect' ? [mark] : []));
  const groups = new Set(rects.flatMap(({ role, row }) => (role === 'whole' ? [row] : [])));
  const parties = table.columns.findIndex(({ field }) => field === 'parties');
  const max = Math.max(
    ...table.rows.filter(({ id }) => groups.has(id)).map(({ cells }) => Number(cells[parties])),
  );
  const perCent = Math.max(...rects.map(({ width }) => width));
  /** @param {number} across */
  const states = across => Math.round((across / perCent) * max);
  /** @param {string} row @param {readonly (string | undefined)[]} roles */
  const text = (row, ...roles) =>
    wide
      .flatMap(mark =>
        mark.kind === 'text' && mark.row === row && roles.includes(mark.role) ? mark.text : [],
      )
      .join(' ');
  return {
    width: WIDTH,
    height,
    alt,
    max,
    font: FONTS.latin,
    colors: light,
    rows: rows.map(({ id }) => ({
      id,
      label: text(id, 'label', 'apart-label'),
      value: text(id, 'value', 'apart-value'),
    })),
    bars: Object.entries(TEXTS).flatMap(([role, itsText]) =>
      rects
        .filter(rect => rect.role === role)
        .map(({ row, x, width }) => ({
          row,
          role,
          from: states(x),
          to: states(x + width),
          number: text(row, itsText),
        })),
    ),
  };
}
