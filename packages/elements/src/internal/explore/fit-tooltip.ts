import type { Findable } from './explore-controller.js';

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
  const other = box.top > innerHeight - box.bottom ? 'above' : 'below';
  if (tooltip.dataset['side'] === other) return;
  tooltip.dataset['side'] = other;
  if (!tooltip.matches('.beside') && matchMedia('(hover: hover)').matches) tooltip.classList.add('through');
}
