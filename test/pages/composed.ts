/** The page as a reader meets it: with shadow roots, and with content where its slot puts it. */
export interface Composed {
  /** Every element below this one and itself, in the order of the page. */
  readonly all: (from?: Element) => Element[];
  readonly parent: (node: Node) => Element | null;
  /** What has the focus, in whatever shadow root. */
  readonly focused: () => Element | null;
  /** What is foremost at a point of the viewport, in whatever shadow root. */
  readonly at: (x: number, y: number) => Element | null;
  /** Adds a style sheet to the document and to every shadow root, as a reader's own does. */
  readonly style: (css: string) => void;
}

declare global {
  interface Window {
    composed: Composed;
  }
}

/** Runs in the page before its first byte: the functions that a test evaluates there find it as `composed`. */
export function provideComposed(): void {
  const children = (element: Element): readonly Element[] => {
    const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
    return assigned.length ? assigned : [...(element.shadowRoot ?? element).children];
  };
  const all = (from: Element = document.documentElement): Element[] => [
    from,
    ...children(from).flatMap(child => all(child)),
  ];
  const parent = (node: Node): Element | null => {
    const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
    const root = node.getRootNode();
    return (
      slot ??
      node.parentElement ??
      (node.parentNode === root && root instanceof ShadowRoot ? root.host : null)
    );
  };
  /** Asks a tree, then the shadow root of what it answers, until that answers itself. */
  const within = (ask: (root: DocumentOrShadowRoot) => Element | null): Element | null => {
    let found = ask(document);
    for (;;) {
      const inner = found?.shadowRoot && ask(found.shadowRoot);
      if (!inner || inner === found) return found;
      found = inner;
    }
  };
  window.composed = {
    all,
    parent,
    focused: () => within(root => root.activeElement),
    at: (x, y) => within(root => root.elementFromPoint(x, y)),
    style(css) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      for (const root of [document, ...all().map(element => element.shadowRoot)])
        root?.adoptedStyleSheets.push(sheet);
    },
  };
}
