import { light, type Theme } from '../look/themes.js';
import type { Tag } from './tag.js';

/**
 * The patterns of a picture: a hatch for the possible range, and stripes, which some themes put over part 2. Without
 * `theme` the patterns are for an element, where custom properties set the width of the lines and show the stripes.
 */
export function patternsView<Part>(svg: Tag<Part>, dir: 'ltr' | 'rtl', theme?: Theme): readonly Part[] {
  const width = parseFloat((theme ?? light)['hatch-width']);
  // The lines lean the way the language is read.
  const angle = dir === 'rtl' ? -45 : 45;
  const hatch = svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"><rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="${width}" height="6"/></pattern>`;
  if (theme && !isStriped(theme)) return [hatch];
  return [
    hatch,
    svg`<pattern id="stripes" width="4" height="4" patternUnits="userSpaceOnUse"><g class="stripes"><rect class="hatch-ground" width="4" height="4"/><rect class="stripe-line" width="4" height="1.4"/></g></pattern>`,
  ];
}

export const isStriped = ({ stripes }: Theme): boolean => stripes !== 'none';
