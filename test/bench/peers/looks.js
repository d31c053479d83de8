/** Places in the band of a row, in pixels, as all peers draw them. */
export const BAR = { top: 44, height: 32 };
export const TEXT = { y: 35, size: 15 };
export const NUMBER = { y: 64.5, size: 13 };

/** Values of `text-anchor` by alignment. */
export const ANCHOR = { center: 'middle', left: 'start' };

/** How a bar of each role looks, and the number that belongs to it. */
export function looks(colors) {
  const on = { align: 'center', dx: 0, weight: 600 };
  return {
    whole: { fill: 'none', stroke: colors.line, ink: colors.ink, ...on },
    'part-1': { fill: colors['part-1'], stroke: 'none', ink: colors['on-part-1'], ...on },
    'part-2': { fill: colors['part-2'], stroke: 'none', ink: colors['on-part-2'], ...on },
    possible: {
      fill: colors['step-1'],
      stroke: colors['part-1'],
      ink: colors.muted,
      align: 'left',
      dx: 5,
      weight: 400,
    },
  };
}

/** Where the number of a bar is, in States: in its middle, or at its end. */
export const numberPlace = ({ role, from, to }) => (role === 'possible' ? to : (from + to) / 2);
