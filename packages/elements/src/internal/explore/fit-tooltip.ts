import type { Findable } from './findable.js';

/**
 * Puts the tooltip on the other side of its row where the window would cut it off and there is more room on that side.
 * A tooltip that is in the mouse's way then lets it through, since each row has to show its sentence.
 */
export function fitTooltip(host: Findable, index: number): void {
  const tooltip = host.find('.tooltip');
  const row = host.find(`[data-index="${index}"]`);
  if (!tooltip || !row) return;
  const [its, box] = [tooltip.getBoundingClientRect(), row.getBoundingClientRect()];
  if (its.top >= 0 && its.bottom <= innerHeight) return;
  const isAbove = box.top > innerHeight - box.bottom;
  if (its.top < box.top === isAbove) return;
  const { top, height } = getComputedStyle(row);
  tooltip.style.top = isAbove ? 'auto' : `calc(${top} + ${height})`;
  tooltip.style.bottom = isAbove ? `calc(100% - ${top})` : 'auto';
  if (!tooltip.matches('.beside') && matchMedia('(hover: hover)').matches) tooltip.classList.add('through');
}
