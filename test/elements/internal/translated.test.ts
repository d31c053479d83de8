import '@uncac-figures/elements/category-matrix';
import '@uncac-figures/elements/country-summary';
import '@uncac-figures/elements/cycle-timeline';
import '@uncac-figures/elements/party-years';
import '@uncac-figures/elements/region-bars';
import type { LitElement } from 'lit';
import { equal } from '../support/equal.js';
import { FigureHarness, pasted } from '../support/figure-harness.js';
import '../support/no-complaints.js';
import { shadowRootsIn } from '../support/shadow-roots.js';
import { translate } from '../support/translator.js';

type Step = readonly [what: string, take: (page: FigureHarness) => Promise<unknown>];

const set = (name: string, value: string | null): Step => [
  `${name} = ${value}`,
  async page => {
    page.forget();
    if (value === null) page.element.removeAttribute(name);
    else page.element.setAttribute(name, value);
    let type;
    do ({ type } = await page.next());
    while (type === 'uncac-select');
    // An unknown code is told after the figure.
    if (type === 'uncac-ready' && (value === 'XKX' || value === 'Atlantis')) await page.next();
  },
];
const point = (index: number): Step => [
  `row ${index}`,
  async page => {
    // Not with the pointer itself, which browsers find elsewhere when the page above changes its height.
    page.rows.at(index)?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, composed: true }));
    await page.painted();
  },
];
const press = (key: string): Step => [key, page => page.press(key)];
const explore: Step = ['Explore', page => page.explore()];
const openCell = (index: number): Step => [
  `cell ${index}`,
  async page => {
    page.rows.at(index)?.click();
    do await page.painted();
    while (page.all('.panel li').length === 0);
  },
];
const click = (selector: string): Step => [
  selector,
  async page => {
    page.all(selector)[0]?.click();
    await page.painted();
  },
];
const cite: Step = [
  'Cite',
  async page => {
    page.one<HTMLDetailsElement>('.uncac-cite').open = true;
    do await page.painted();
    while (page.all('.copy').length === 0);
  },
];
const fail = (failing: boolean): Step => [
  failing ? 'nothing arrives' : 'all arrives',
  async page => void (page.source.failing = failing),
];
const retry: Step = [
  'Try again',
  async page => {
    page.one('.try-again').click();
    await page.ready();
  },
];

const JOURNEYS: readonly (readonly [tag: string, pasted: string, steps: readonly Step[]])[] = [
  ['uncac-region-bars', '', [point(0), point(1), point(-1), set('country', 'KEN'), point(0), point(1)]],
  [
    'uncac-region-bars',
    '',
    [set('country', 'KEN'), set('country', 'VAT'), set('country', 'KEN'), set('country', null)],
  ],
  ['uncac-region-bars', '', [set('country', 'XKX'), set('country', 'Atlantis'), set('country', 'KEN')]],
  [
    'uncac-region-bars',
    '',
    [
      set('lang', 'fr'),
      point(0),
      set('lang', 'ar'),
      point(1),
      set('digits', 'arab'),
      set('lang', 'zh'),
      set('lang', 'ru'),
    ],
  ],
  [
    'uncac-region-bars',
    '',
    [
      set('measure', 'share'),
      point(0),
      set('figure', 'updated'),
      point(0),
      set('figure', 'published-1'),
      set('figure', 'parties'),
    ],
  ],
  [
    'uncac-region-bars',
    '',
    [
      set('figure', 'nonsense'),
      set('figure', 'rubbish'),
      set('figure', 'provided'),
      set('measure', 'weight'),
    ],
  ],
  ['uncac-region-bars', '', [fail(true), set('figure', 'updated'), set('lang', 'ar'), fail(false), retry]],
  [
    'uncac-region-bars',
    '',
    [cite, click('.copy'), set('lang', 'fr'), click('.copy'), explore, press('Escape')],
  ],
  [
    'uncac-region-bars',
    '',
    [explore, press('ArrowDown'), set('lang', 'fr'), press('ArrowDown'), press('Escape')],
  ],
  [
    'uncac-region-bars',
    'region-bars/provided.en',
    [
      point(0),
      point(1),
      set('country', 'KEN'),
      set('country', 'VAT'),
      set('country', null),
      point(2),
      explore,
      press('ArrowDown'),
      press('Escape'),
    ],
  ],
  ['uncac-country-summary', '', [set('country', 'KEN'), set('country', 'VAT'), set('lang', 'fr')]],
  [
    'uncac-party-years',
    '',
    [set('country', 'KEN'), set('country', 'VAT'), point(0), point(4), set('figure', 'total'), point(4)],
  ],
  [
    'uncac-cycle-timeline',
    '',
    [
      set('country', 'KEN'),
      set('country', 'VAT'),
      set('lang', 'es'),
      set('country', 'KEN'),
      point(2),
      set('kinds', 'reports'),
      point(2),
    ],
  ],
  [
    'uncac-category-matrix',
    '',
    [openCell(0), openCell(5), press('Escape'), openCell(1), click('.close'), point(3), point(4)],
  ],
  [
    'uncac-category-matrix',
    '',
    [
      set('category', 'c'),
      set('category', 'f'),
      set('lang', 'ar'),
      set('category', null),
      set('figure', 'articles'),
      set('figure', 'stage'),
      openCell(2),
    ],
  ],
  [
    'uncac-category-matrix',
    'category-matrix/types.en',
    [openCell(0), openCell(5), set('category', 'c'), set('lang', 'fr'), openCell(0)],
  ],
];

describe('on a page that the browser translates', () => {
  let harness: FigureHarness | undefined;
  let stop: (() => void) | undefined;
  beforeEach(() =>
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    }),
  );
  afterEach(async () => {
    Reflect.deleteProperty(navigator, 'clipboard');
    stop?.();
    await harness?.remove();
    scrollTo(0, 0);
  });

  for (const [tag, path, steps] of JOURNEYS)
    it(`reads as on any other page: ${tag} ${path}, ${steps.map(([what]) => what).join(', ')}`, async () => {
      const travel = async () => {
        const content = path && (await pasted(path));
        harness = new FigureHarness(tag, { content, lang: 'en', width: 400 }).show();
        await harness.ready();
        await harness.painted();
        const read = [['at first', ...reads(harness)]];
        for (const [what, take] of steps) {
          await take(harness);
          await (harness.element as LitElement).updateComplete;
          await harness.painted();
          read.push([what, ...reads(harness)]);
        }
        await harness.remove();
        return read;
      };
      const wanted = await travel();
      stop = translate();
      const read = await travel();
      for (const [step, texts] of wanted.entries()) equal(read[step], texts);
    });
});

/** Each block of text in the element, as a reader reads it. */
function reads(harness: FigureHarness): string[] {
  return shadowRootsIn(harness.element)
    .map(({ textContent }) => textContent)
    .join('\n')
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
