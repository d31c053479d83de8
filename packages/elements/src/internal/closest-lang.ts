import { FALLBACK_LANG, matchLang, type Lang } from '@uncac-figures/figures';

/** The language of the nearest ancestor that has one, through shadow roots up to the document. */
export function closestLang(element: Element): Lang {
  let at: Element | undefined = element;
  while (at) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return matchLang(holder.getAttribute('lang')) ?? FALLBACK_LANG;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return FALLBACK_LANG;
}
