/** Firefox gives the box of a text a pixel more on either side, for the smoothing of its letters. */
const SMOOTHING = 1;

/** What engines differ by in sums of fractions of a pixel. */
const ROUNDING = 0.1;

type Sides = Pick<DOMRect, 'left' | 'right'>;

/** Whether nothing of a text is cut off at the sides of the picture. */
export function textWithin(text: Sides, picture: Sides): boolean {
  return within(text, { left: picture.left - SMOOTHING, right: picture.right + SMOOTHING });
}

/** Whether the sides of a box are within those of another. */
export function within(inner: Sides, outer: Sides): boolean {
  return inner.left >= outer.left - ROUNDING && inner.right <= outer.right + ROUNDING;
}
