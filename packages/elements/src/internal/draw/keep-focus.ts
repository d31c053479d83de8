/** Where reading goes on in a figure: the sentence about the State, the heading, or the message in their place. */
const ONWARD = ['.uncac-state', '.uncac-title', '.problem'];

/**
 * Moves the focus to where reading goes on, so that it is told, after an update took away what had the focus, such as
 * the button of a State that the reader chose. Pasted content can be focused only as long as it is.
 */
export function keepFocus(root: ShadowRoot, focused: Element | null): void {
  if (!focused || focused.isConnected || hasFocus(root.host)) return;
  for (const its of [root, root.host])
    for (const selector of ONWARD) {
      const target = its.querySelector<HTMLElement>(selector);
      if (!target) continue;
      target.tabIndex = -1;
      target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
      return target.focus();
    }
}

/** Asked of the tree around it, not of `:focus-within`, which WebKit brings up to date later. */
function hasFocus(host: Element): boolean {
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  return host.contains(activeElement);
}
