import {
  AREA_LOOKS,
  LINE_LOOKS,
  TEXT_LOOKS,
  type AreaLook,
  type LineLook,
  type TextLook,
} from './role-looks.js';
import { light } from './themes.js';

/**
 * How marks look where Vega draws a template itself, in the light theme: named styles of a Vega-Lite configuration. The
 * fill is called `color`, as Vega-Lite asks of marks that are filled; a `fill` would not reach them. Vega has no hatch:
 * the possible range is an empty box with a broken edge.
 */
export const vegaStyles: Readonly<Record<string, object>> = {
  ...styles<AreaLook>(AREA_LOOKS, ({ fill, stroke }) => ({
    color: light[fill && fill !== 'hatch' ? fill : 'ground'],
    ...(stroke && { stroke: light[stroke] }),
    ...(fill === 'hatch' && { strokeDash: [2, 2] }),
  })),
  ...styles<LineLook>(LINE_LOOKS, ({ stroke, dash }) => ({
    color: light[stroke],
    ...(dash && { strokeDash: dash }),
  })),
  ...styles<TextLook>(TEXT_LOOKS, ({ color, size, bold }) => ({
    color: light[color],
    fontSize: size,
    ...(bold && { fontWeight: 600 }),
  })),
};

function styles<Look>(
  looks: Readonly<Record<string, Look>>,
  style: (look: Look) => object,
): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(looks).map(([role, look]) => [role, style(look)]));
}
