import { setFigureSource } from '@uncac-figures/elements';
import '@uncac-figures/elements/category-matrix';
import '@uncac-figures/elements/country-summary';
import '@uncac-figures/elements/cycle-timeline';
import type { FigureElement } from '@uncac-figures/elements/internal/figure-element';
import '@uncac-figures/elements/party-years';
import '@uncac-figures/elements/region-bars';
import { langDir, LANGS, type Lang } from '@uncac-figures/figures';
import { findings } from './support/axe.js';
import { equal } from './support/equal.js';
import { pasted, picturesOf } from './support/figure-harness.js';
import { TestSource } from './support/test-source.js';
import './support/no-complaints.js';

const FIGURES = [
  'category-matrix/types',
  'country-summary/all',
  'cycle-timeline/cycles',
  'party-years/joined',
  'region-bars/provided',
] as const;

/** Every element in every language: one that draws, about a State, and one around a pasted figure. */
async function page(): Promise<readonly FigureElement[]> {
  document.documentElement.lang = 'en';
  document.title = 'Every element in every language';
  const main = document.createElement('main');
  document.body.append(main);
  main.append(heading('h1', document.title));
  const elements: FigureElement[] = [];
  const shown: Promise<void>[] = [];
  for (const lang of LANGS) {
    main.append(heading('h2', lang));
    for (const figure of FIGURES) {
      const [drawn, adopted] = [element(figure, lang), element(figure, lang)];
      drawn.setAttribute('country', 'KEN');
      adopted.innerHTML = await pasted(`${figure}.${lang}`);
      elements.push(drawn, adopted);
      shown.push(ready(drawn), ready(adopted));
      main.append(drawn, adopted);
    }
  }
  for (const [index, element] of elements.entries()) {
    element.scrollIntoView();
    await shown[index];
  }
  return elements;
}

function heading(level: 'h1' | 'h2', text: string): HTMLElement {
  const made = document.createElement(level);
  made.textContent = text;
  return made;
}

function element(figure: string, lang: Lang): FigureElement {
  const made = document.createElement(`uncac-${figure.split('/')[0]}`) as FigureElement;
  made.lang = lang;
  return made;
}

/** Settles when the element shows its figure, which it loads when it comes near the viewport. */
function ready(shown: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    shown.addEventListener('uncac-ready', () => resolve());
    shown.addEventListener('uncac-error', event =>
      reject(new Error(`${shown.localName}, ${shown.lang}: ${String(event.cause)}`)),
    );
  });
}

const figureOf = (shown: HTMLElement): HTMLElement | null =>
  shown.querySelector('figure') ?? shown.shadowRoot?.querySelector('figure') ?? null;

describe('a page with every element in every language', function () {
  this.timeout(180_000);
  let elements: readonly FigureElement[];
  before(async () => {
    setFigureSource(new TestSource());
    elements = await page();
    await picturesOf(document.body);
    scrollTo(0, 0);
  });
  after(() => {
    document.querySelector('main')?.remove();
    setFigureSource(undefined);
  });

  it('shows each in its own language and direction', () => {
    equal(elements.length, LANGS.length * FIGURES.length * 2);
    for (const shown of elements) {
      const figure = figureOf(shown);
      equal([figure?.lang, figure?.dir], [shown.lang, langDir(shown.lang as Lang)], shown.outerHTML);
      if (figure) equal(getComputedStyle(figure).direction, figure.dir, shown.outerHTML);
    }
  });

  it('names nothing twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    equal(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  it('is accessible', async () => {
    equal(await findings(document.documentElement), []);
  });

  it('is accessible while all of it is explored', async () => {
    const buttons = elements.flatMap(element => element.find('button.explore') ?? []);
    equal(buttons.length, elements.length, 'buttons');
    for (const button of buttons) button.click();
    for (const element of elements)
      while (!element.find('[role=application]')) await new Promise(requestAnimationFrame);
    equal(await findings(document.documentElement), []);
  });
});
