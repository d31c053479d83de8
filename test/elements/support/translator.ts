/**
 * Does to the page what a browser's translator does: wraps every text in an element of its own, which takes the text's
 * place, in shadow roots too, now and whenever a text comes. Returns a function that stops it.
 */
export function translate(): () => void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- It is called with the `this` of its caller.
  const { attachShadow } = Element.prototype;
  const observer = new MutationObserver(records => {
    for (const { addedNodes } of records) for (const node of addedNodes) wrapWithin(node);
  });
  const follow = (root: Node): void => {
    observer.observe(root, { childList: true, subtree: true });
    wrapWithin(root);
  };
  const wrapWithin = (node: Node): void => {
    if (node instanceof Text) return wrap(node);
    if (node instanceof HTMLElement && node.shadowRoot) follow(node.shadowRoot);
    for (const child of [...node.childNodes]) wrapWithin(child);
  };
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    follow(root);
    return root;
  };
  follow(document.body);
  return () => {
    observer.disconnect();
    Element.prototype.attachShadow = attachShadow;
  };
}

/** Text that a reader reads; those of style sheets and what is wrapped already stay. */
function wrap(text: Text): void {
  const { parentElement: parent } = text;
  const around = parent ?? text.parentNode;
  if (!text.data.trim() || !around || parent?.matches('font, [data-wrapped], style, script')) return;
  const font =
    parent instanceof SVGElement
      ? document.createElementNS(parent.namespaceURI, 'tspan')
      : document.createElement('font');
  font.setAttribute('data-wrapped', '');
  font.textContent = text.data;
  text.replaceWith(font);
}
