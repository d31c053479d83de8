/** The shadow roots of an element and of what is in it. */
export function shadowRootsIn(element: Element): readonly ShadowRoot[] {
  const roots = [element, ...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return roots.flatMap(root => [root, ...[...root.children].flatMap(shadowRootsIn)]);
}
