/** The language tag of the nearest ancestor that has one, through shadow roots up to the document. */
export function closestLang(element: Element): string | null {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestLang(root.host) : null;
}
