import '@uncac-figures/elements/region-bars';
import { THEMES, type ThemeName } from '@uncac-figures/figures';
import { equal } from '../support/equal.js';
import '../support/no-complaints.js';
import { computed, contrast } from './contrast.js';
import { ThemedPage } from './themed-page.js';

// WebKitGTK's window has no focus where no window manager gives it, and `:focus` matches nothing in it.
describe('the focus on a page of another theme', () => {
  let page: ThemedPage;
  afterEach(() => page.remove());

  for (const theme of Object.keys(THEMES) as ThemeName[])
    it(`shows where the focus is, in targets of 24 px: ${theme}`, async () => {
      page = await ThemedPage.show('region-bars/provided', 'en');
      await page.choose(theme);
      await page.drawn(theme !== 'light');
      if (theme === 'document') {
        equal(page.exploreButton.checkVisibility(), false, 'a tool on paper');
        return;
      }
      const button = page.exploreButton.getBoundingClientRect();
      equal(button.height >= 24 && button.width >= 24, true, 'size of the button');
      await page.explore();
      const ring = getComputedStyle(page.rows[0] as Element);
      equal(parseFloat(ring.outlineWidth) >= 2 && ring.outlineStyle === 'solid', true, 'a ring');
      const ratio = contrast(ring.outlineColor, computed(THEMES[theme].ground));
      equal(ratio >= 3, true, `ring ${ratio}`);
    });
});
