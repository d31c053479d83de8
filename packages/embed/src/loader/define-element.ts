// Most pages hold region bars: they come with the base of all elements, the others when a page holds them.
import '@uncac-figures/elements/region-bars';

/** The script of each kind of figure, fetched when the page holds one. A new kind is a line here. */
const SCRIPTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'category-matrix': () => import('@uncac-figures/elements/category-matrix'),
  'country-summary': () => import('@uncac-figures/elements/country-summary'),
  'cycle-timeline': () => import('@uncac-figures/elements/cycle-timeline'),
  'party-years': () => import('@uncac-figures/elements/party-years'),
  'region-bars': () => Promise.resolve(true),
};

/** The tags of the elements. */
export const TAGS: readonly string[] = Object.keys(SCRIPTS).map(type => `uncac-${type}`);

/** Defines the element of a tag; `undefined` for a tag that is not in the list. */
export function defineElement(tag: string): Promise<unknown> | undefined {
  return SCRIPTS[tag.replace('uncac-', '')]?.();
}
