import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LANGS } from '@uncac-figures/figures';
import type { Page } from 'playwright-core';
import { namedParts, type NamedPart } from './accessibility-tree.js';
import { openDemo, readThrough, STATE, type Demo } from './demo.js';
import { FIGURES, figuresOf } from './page-figures.js';

/** Roles of what a reader reaches by itself, out of the text around it, such as in a list of the links of a page. */
const REACHED = ['link', 'button', 'DisclosureTriangle', 'figure', 'group', 'application', 'dialog'];

describe('the figures of one page', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const lang of LANGS)
    describe(lang, () => {
      let page: Page;
      before(async () => {
        ({ page } = await demo.open(`?country=${STATE}&lang=${lang}`));
        await readThrough(page);
        await page.locator('.opener').first().waitFor({ state: 'attached' });
      });

      it('have controls that are told apart by their names', () => assertToldApart(page));

      if (lang === 'fr')
        it('are named by their titles, and their controls by what is on them and that title', async () => {
          const parts = await namedParts(page);
          const named = (role: string): readonly string[] =>
            parts.filter(part => part.role === role).map(({ name }) => name);
          const titles = (await figuresOf('fr', STATE)).map(({ title }) => title);
          assert.deepEqual(sorted(named('figure')), sorted(titles));
          assert.deepEqual(
            sorted(named('DisclosureTriangle')),
            sorted(titles.flatMap(title => [`Tableau\u00a0: ${title}`, `Citer\u00a0: ${title}`])),
          );
          assert.deepEqual(
            sorted(named('link').filter(name => /^(CSV|SVG|PNG|JSON)/.test(name))),
            sorted(
              titles.flatMap(title => ['CSV', 'SVG', 'PNG', 'JSON'].map(type => `${type}\u00a0: ${title}`)),
            ),
          );
        });

      describe('with all that opens', () => {
        before(() => openAll(page));

        it('have controls that are told apart by their names', () => assertToldApart(page));

        it('have names that begin with the words on the control', async () => {
          const labelled = await page
            .locator('figure a[aria-label], figure summary[aria-label], button[aria-label]')
            .evaluateAll(all => all.map(each => [each.getAttribute('aria-label'), each.textContent.trim()]));
          assert.ok(labelled.length > FIGURES.length * 6, `${labelled.length} controls`);
          for (const [name, words] of labelled)
            assert.ok(name?.startsWith(words ?? '?'), `${name}: ${words}`);
        });

        if (lang === 'en')
          it('keep their lists, which have no bullets', async () => {
            await page.locator('.panel li').first().waitFor({ state: 'attached' });
            const lists = await page
              .locator('ul')
              .evaluateAll(all =>
                all
                  .filter(list => getComputedStyle(list).listStyleType === 'none')
                  .map(list => `${list.className},${list.getAttribute('role')}`),
              );
            assert.deepEqual(
              [...new Set(lists)].sort(),
              [',list', 'uncac-legend,list', 'uncac-list,list'],
              'Safari takes a list without bullets for none, unless it is said to be one',
            );
          });
      });
    });
});

async function assertToldApart(page: Page): Promise<void> {
  const parts = (await namedParts(page)).filter(({ role, name }) => REACHED.includes(role) && name);
  assert.deepEqual(repeated(parts), []);
  // Of every figure: itself, its table, four files, citation; most can be explored too.
  assert.ok(parts.length > FIGURES.length * 8, `${parts.length} named parts`);
}

/** The tree tells the parts of figures in tags before those of others. */
const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

/** Names that stand at more than one control of a role, save links to the same place. */
function repeated(parts: readonly NamedPart[]): readonly string[] {
  const seen = new Map<string, NamedPart>();
  return parts.flatMap(part => {
    const key = `${part.role} ${part.name}`;
    const before = seen.get(key);
    seen.set(key, part);
    return before && !(part.url && part.url === before.url) ? [key] : [];
  });
}

/** Opens every table and every citation, explores every figure, and opens the measures of a cell. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const summary of document.querySelectorAll<HTMLElement>('figure summary')) summary.click();
  });
  await page
    .locator('button.copy')
    .nth(FIGURES.length - 1)
    .waitFor({ state: 'attached' });
  for (const button of await page.locator('button.explore').all()) {
    await button.focus();
    await page.keyboard.press('Enter');
  }
  const matrix = page.locator('uncac-category-matrix').first();
  await matrix.locator('.row[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await matrix.locator('.panel li').first().waitFor({ state: 'attached' });
}
