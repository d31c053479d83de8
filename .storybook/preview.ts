import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setFigureSource } from '@uncac-figures/elements';
import { FALLBACK_LANG, figureStyles, LANGS } from '@uncac-figures/figures';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import { hostedFigures, THEMES_STYLESHEET } from '../stories/support/hosted-figures.js';
import { controlAttributesOnly } from '../stories/support/control-attributes-only.js';
import { inColumn, PAGE_THEMES, WIDTHS } from '../stories/support/in-column.js';
import { summaryOf } from '../stories/support/summary-of.js';

setCustomElementsManifest(manifest);
setFigureSource(hostedFigures);
const pasted = document.createElement('style');
pasted.textContent = figureStyles;
const themes = document.createElement('link');
themes.rel = 'stylesheet';
themes.href = THEMES_STYLESHEET;
document.head.append(pasted, themes);

const preview: Preview = {
  decorators: [inColumn],
  argTypesEnhancers: [controlAttributesOnly],
  initialGlobals: { lang: FALLBACK_LANG, width: WIDTHS[1], theme: PAGE_THEMES[0] },
  globalTypes: {
    lang: { name: 'Language', toolbar: { icon: 'globe', dynamicTitle: true, items: [...LANGS] } },
    width: {
      name: 'Width of the column',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: WIDTHS.map(width => ({ value: width, title: `${width} px` })),
      },
    },
    theme: {
      name: 'Theme of the page',
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: [...PAGE_THEMES] },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: { extractComponentDescription: (tag: string) => summaryOf(manifest, tag) },
    options: { storySort: { order: ['Figures', 'Design'] } },
  },
  tags: ['autodocs'],
};

export default preview;
