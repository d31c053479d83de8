import type { Page } from 'playwright-core';

/** A text that a reader meets, and where: the element, and its attribute or what assistive technology says of it. */
export interface PageText {
  readonly place: string;
  readonly text: string;
}

interface AXNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: string } }[];
}

/** Properties whose values are words. */
const WORDS = ['roledescription', 'valuetext', 'keyshortcuts', 'errormessage'];

/** Every text of the page, that of shadow roots and attributes too, and every word of its accessibility tree. */
export async function pageTexts(page: Page): Promise<readonly PageText[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AXNode[] };
  await session.detach();
  return [...(await page.evaluate(readTexts)), ...nodes.flatMap(spoken)];
}

function spoken({ ignored, role, name, description, properties = [] }: AXNode): readonly PageText[] {
  // A line of a text is in the text.
  if (ignored || role?.value === 'InlineTextBox') return [];
  const told = properties
    .filter(({ name: property }) => WORDS.includes(property))
    // Chromium gives the bytes of these, one a character.
    .map(({ value }) => Buffer.from(value.value ?? '', 'latin1').toString());
  return [name?.value, description?.value, ...told]
    .filter(text => text?.trim())
    .map(text => ({ place: `role ${role?.value}`, text: String(text).trim() }));
}

/** Stands alone, because the browser gets nothing but this function. */
function readTexts(): PageText[] {
  const ATTRIBUTES = [
    'alt',
    'title',
    'placeholder',
    'aria-label',
    'aria-roledescription',
    'aria-description',
  ];
  const read = (node: Node): PageText[] => {
    if (node instanceof Text) {
      const parent = node.parentElement;
      const place = `${parent?.localName}${parent?.getAttribute('class') ? `.${parent.getAttribute('class')}` : ''}`;
      return node.data.trim() ? [{ place, text: node.data.trim() }] : [];
    }
    if (!(node instanceof Element || node instanceof Document || node instanceof ShadowRoot)) return [];
    if (node instanceof Element && ['script', 'style'].includes(node.localName)) return [];
    const attributes =
      node instanceof Element
        ? ATTRIBUTES.map(name => ({
            place: `${node.localName} ${name}`,
            text: node.getAttribute(name)?.trim() ?? '',
          }))
        : [];
    const shadow = node instanceof Element && node.shadowRoot ? read(node.shadowRoot) : [];
    return [...attributes.filter(({ text }) => text), ...shadow, ...[...node.childNodes].flatMap(read)];
  };
  return read(document);
}
