import type { Paint } from './mark-styles.js';

/**
 * The strokes in which themes differ: edges of areas, stripes, the halo around a number. This sheet goes after
 * `markStyles`.
 */
export function strokeStyles(paint: Paint): string {
  return [
    `svg{stroke-width:${paint('edge-width')}}`,
    '.empty,.divider,.grid,.foot{stroke-width:1px}',
    `.part-1,.part-2,.range,.day,.cycle-1,.cycle-2{stroke:${paint('edge')}}`,
    `.stripe-line{fill:${paint('muted')}}`,
    `.on-part-2{stroke:${paint('halo')};stroke-width:5px;stroke-linejoin:round;paint-order:stroke}`,
  ].join('');
}
