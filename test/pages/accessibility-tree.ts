import type { Page } from 'playwright-core';

interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Properties that a reader is told of. */
const TOLD = ['expanded', 'focused', 'level', 'live', 'pressed', 'roledescription', 'selected', 'url'];

/** Chromium's own accessibility tree as text: a line a node, with role, name and what is said beside them. */
export async function accessibilityTree(page: Page): Promise<string> {
  const nodes = await allNodes(page);
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const root = nodes[0];
  if (!root) throw new Error('the browser gave no accessibility tree');
  const home = new URL(page.url()).origin;
  return `${lines(root, byId, 0).join('\n')}\n`.replaceAll(home, '');
}

/** A node of that tree. */
export interface NamedPart {
  readonly role: string;
  readonly name: string;
  /** Where a link leads. */
  readonly url: unknown;
}

/** Every node of the page's tree that has a name, in the order of the page. */
export async function namedParts(page: Page): Promise<readonly NamedPart[]> {
  return (await allNodes(page))
    .filter(({ ignored, name }) => !ignored && name?.value)
    .map(({ role, name, properties = [] }) => ({
      role: role?.value ?? 'none',
      name: name?.value ?? '',
      url: properties.find(({ name }) => name === 'url')?.value.value,
    }));
}

async function allNodes(page: Page): Promise<readonly AXNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AXNode[] };
  await session.detach();
  return nodes;
}

function lines(node: AXNode, byId: ReadonlyMap<string, AXNode>, depth: number): readonly string[] {
  const role = node.role?.value ?? 'none';
  if (role === 'option' && !isSelected(node)) return [];
  const shown = !node.ignored && !['none', 'generic', 'InlineTextBox', 'LineBreak'].includes(role);
  const name = node.name?.value ?? '';
  const children = (node.childIds ?? [])
    .map(id => byId.get(id))
    .filter(child => child !== undefined)
    // The text on a control, with which its name begins, is said once.
    .filter(
      child => !(shown && child.role?.value === 'StaticText' && name.startsWith(child.name?.value ?? '')),
    )
    .flatMap(child => lines(child, byId, shown ? depth + 1 : depth));
  return shown
    ? [`${'  '.repeat(depth)}${role} ${JSON.stringify(name)}${told(node)}`, ...children]
    : children;
}

function told({ description, properties = [] }: AXNode): string {
  const said = properties
    .filter(({ name, value }) => TOLD.includes(name) && value.value !== undefined && value.value !== false)
    .map(({ name, value }) => ` ${name}=${readable(name, String(value.value))}`);
  const more = description?.value ? ` description=${JSON.stringify(description.value)}` : '';
  return [...said.sort(), more].join('');
}

/** Chromium gives the bytes of this property, one a character. */
function readable(name: string, value: string): string {
  return name === 'roledescription' ? Buffer.from(value, 'latin1').toString() : value;
}

/** Of the States in the list, the tree shows the one that is chosen. */
function isSelected({ properties = [] }: AXNode): boolean {
  return properties.some(({ name, value }) => name === 'selected' && value.value === true);
}
