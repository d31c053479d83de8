import type { Page } from 'playwright-core';

/** The least width and height of a target, in CSS pixels: WCAG 2.2, 2.5.8. */
const LEAST = 24;

/** Targets of the page, and those that are too small without the space that makes up for it. */
export function smallTargets(
  page: Page,
): Promise<{ readonly targets: number; readonly small: readonly string[] }> {
  return page.evaluate(readTargets, LEAST);
}

/** Stands alone, because the browser gets nothing but this function. */
function readTargets(least: number): { targets: number; small: string[] } {
  const targets = window.composed
    .all()
    .filter(element => element.matches('a[href], button, select, summary, .row') && element.checkVisibility())
    .map(element => ({ element, box: element.getBoundingClientRect() }));
  /** Whether a circle of the least diameter in its middle meets another target, or the circle of one as small. */
  const isCrowded = ({ element, box }: (typeof targets)[number]): boolean => {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return targets.some(other => {
      if (other.element === element) return false;
      const { left, right, top, bottom, width, height } = other.box;
      if (width < least || height < least)
        return Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y) < least;
      const nearest = [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))] as const;
      return Math.hypot(nearest[0] - x, nearest[1] - y) < least / 2;
    });
  };
  const small = targets
    .filter(target => target.box.width < least - 0.1 || target.box.height < least - 0.1)
    .filter(isCrowded);
  return {
    targets: targets.length,
    small: small.map(
      ({ element, box }) =>
        `${element.localName}.${element.className} ${element.textContent.trim()} ${box.width} × ${box.height}`,
    ),
  };
}
