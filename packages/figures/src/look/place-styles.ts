import { placeHeight } from './place-height.js';

/**
 * Height in pixels that an element without content keeps until it draws, by its name without prefix: that of its first
 * figure in a column of 600 to 1,000 px, in the middle of the languages.
 */
export const PLACE_HEIGHTS: Readonly<Record<string, number>> = {
  'region-bars': 1050,
  'category-matrix': 1300,
  'cycle-timeline': 1800,
  'party-years': 1000,
  'country-summary': 650,
};

const tags = Object.keys(PLACE_HEIGHTS).map(type => `uncac-${type}`);

/** Keeps the place of elements on a page whose script has not come, or never comes. */
export const placeStyles = `${Object.values(PLACE_HEIGHTS)
  .map((height, index) => `${tags[index]} {\n  --uncac-place: ${height}px;\n}\n`)
  .join('')}:is(${tags.join(', ')}):not(:defined, :has(*)) {
  display: block;
  min-block-size: ${placeHeight};
}
`;
