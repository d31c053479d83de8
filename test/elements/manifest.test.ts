import { equal } from './support/equal.js';
import { FigureHarness, pasted, type PageOptions } from './support/figure-harness.js';
import { usedProperties } from './support/used-properties.js';
import './support/no-complaints.js';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly (Named & { readonly fieldName: string })[];
  readonly members: readonly (Named & { readonly attribute?: string })[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssProperties: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
}

const PACKAGE = '/packages/elements/';
const manifest = (await (await fetch(`${PACKAGE}custom-elements.json`)).json()) as Manifest;
for (const { path } of manifest.modules) await import(PACKAGE + path);

/** Each element with its first figure and its others. */
const FIGURES: Readonly<Record<string, readonly [first: string, ...others: string[]]>> = {
  'uncac-category-matrix': ['types', 'stage', 'quantifier', 'articles', 'prompts'],
  'uncac-country-summary': ['all'],
  'uncac-cycle-timeline': ['cycles'],
  'uncac-party-years': ['joined'],
  'uncac-region-bars': ['provided', 'updated', 'parties', 'summaries', 'published-1'],
};

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();
const namesOf = (parts: readonly Named[]): readonly string[] => sorted(parts.map(({ name }) => name));

/** What an element shows, fires and takes in every state that a page can bring it to. */
async function everyState(tag: string) {
  const [first, ...others] = FIGURES[tag] ?? [''];
  const content = await pasted(`${tag.replace('uncac-', '')}/${first}.en`);
  const pages: readonly PageOptions[] = [
    { content },
    ...[first, ...others].map(figure => ({ attributes: { figure } })),
    { attributes: { country: 'KEN' } },
    { attributes: { country: 'XKX' } },
    { attributes: { figure: 'nonsense' } },
    { attributes: { figure: first, lang: 'ar' }, width: 280 },
  ];
  const seen = { events: [] as string[], slots: [] as string[], properties: [] as string[] };
  for (const options of pages) {
    const page = new FigureHarness<HTMLElement & { readonly updateComplete?: Promise<boolean> }>(
      tag,
      options,
    );
    const look = () => {
      seen.slots.push(...page.all<HTMLSlotElement>('slot').map(({ name }) => name));
      seen.properties.push(...usedProperties(page.element));
    };
    page.show();
    await page.element.updateComplete;
    look();
    await page.next();
    look();
    if (page.all('button.explore').length > 0 && page.rows.length > 0) {
      await page.explore();
      look();
      page.rows[0]?.click();
      await page.painted();
      look();
    }
    seen.events.push(...page.events.map(({ type }) => type));
    await page.remove();
  }
  return seen;
}

describe('the manifest of the elements', () => {
  it('names every element', () => {
    const tags = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
    equal(sorted(tags), sorted(Object.keys(FIGURES)));
  });

  for (const { declarations } of manifest.modules)
    for (const { tagName, attributes, members, events, slots, cssProperties } of declarations)
      describe(`of <${tagName}>`, () => {
        let seen: Awaited<ReturnType<typeof everyState>>;
        before(async () => {
          seen = await everyState(tagName);
        });

        it('names the attributes that it observes, and their properties', () => {
          const element = customElements.get(tagName) as { observedAttributes?: string[] } | undefined;
          equal(namesOf(attributes), sorted(element?.observedAttributes ?? []));
          const properties = members.filter(({ attribute }) => attribute);
          equal(namesOf(properties), sorted(attributes.map(({ fieldName }) => fieldName)));
          for (const { name } of members)
            equal(name in document.createElement(tagName), true, `${name} is there`);
        });

        it('names the events that it fires', () => equal(sorted(seen.events), namesOf(events)));
        it('names the slots that it has', () => equal(sorted(seen.slots), namesOf(slots)));
        it('names the custom properties that it uses', () =>
          equal(sorted(seen.properties), namesOf(cssProperties)));
      });
});
