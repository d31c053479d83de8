import { hostedSource, setFigureSource, type FigureReadyEvent } from '@uncac-figures/elements';
import type { FigureElement } from '@uncac-figures/elements/internal/figure-element';
import '@uncac-figures/elements/region-bars';
import type { FigureRow } from '@uncac-figures/figures';
import { equal } from '../../support/equal.js';
import { pasted, picturesOf } from '../../support/figure-harness.js';
import { frames } from '../../support/frames.js';
import '../../support/no-complaints.js';
import { BASE } from '../../support/test-source.js';

/** States of every regional group, and the row of each. */
const STATES: Readonly<Record<string, string>> = {
  ...{ KEN: 'african', NGA: 'african', ZAF: 'african', CHN: 'asia-pacific', JPN: 'asia-pacific' },
  ...{ POL: 'eastern-european', RUS: 'eastern-european', BRA: 'latin-american-caribbean' },
  ...{ MEX: 'latin-american-caribbean', FRA: 'western-european-other', DEU: 'western-european-other' },
  USA: 'western-european-other',
};

/** Pixels of the page that a box may be off. */
const TOLERANCE = 2;

/** A page of someone else: a style of its own around the figure, and what then happens to it. */
interface Page {
  readonly name: string;
  /** Style of the column that holds the figure, once it stands. */
  readonly then?: string;
  /** Style of the column from the start. */
  readonly first?: string;
  /** Style sheet of the page. */
  readonly sheet?: string;
  /** Whether the mark may be absent: the page's style leaves no place to put it. */
  readonly mayHide?: true;
  /** Pixels that a box may be off, in place of the usual. */
  readonly loose?: number;
}

const PAGES: readonly Page[] = [
  { name: 'plain' },
  { name: 'enlarged by CSS', first: 'zoom: 2' },
  { name: 'enlarged once it stands', then: 'zoom: 2' },
  // WebKit asks container queries for the zoomed width, and the media queries of an image for the other.
  { name: 'made smaller by CSS, across the breakpoint', first: 'zoom: 0.7', loose: 12 },
  { name: 'grown from a scale of .3', first: 'transform: scale(.3)', then: 'transform: none' },
  { name: 'grown from a scale of 0', first: 'transform: scale(0)', then: 'transform: none' },
  { name: 'shrunk on a slide', first: 'transform: scale(.5); transform-origin: 0 0' },
  { name: 'zoomed and scaled', first: 'zoom: 1.5; transform: scale(.6)' },
  { name: 'framed images', sheet: 'img { padding: 5px; border: 1px solid }', mayHide: true },
  { name: 'low images', sheet: 'img { max-height: 300px }', mayHide: true },
  { name: 'low images, whatever comes', sheet: 'img { max-height: 300px !important }', mayHide: true },
  {
    name: 'images as they are',
    sheet: 'img { width: auto !important; height: auto !important }',
    mayHide: true,
  },
  { name: 'images that keep their shape', sheet: 'img { object-fit: contain }' },
  { name: 'images that float', sheet: 'img { float: right; width: 50%; margin: 10px }', mayHide: true },
  { name: 'images that are turned', sheet: 'img { transform: rotate(180deg) }', mayHide: true },
  { name: 'padded paragraphs', sheet: 'p { padding: 12px 20px; border: 3px solid; line-height: 3 }' },
  { name: 'text in columns', sheet: '.host { column-count: 2 }', first: 'width: 1100px' },
  { name: 'centred', sheet: 'figure { width: 70%; margin: 2em auto; text-align: center }' },
  { name: 'from right to left', first: 'direction: rtl' },
  { name: 'narrow, then wide', first: 'width: 300px', then: 'width: 800px' },
  { name: 'wide, then narrow', first: 'width: 800px', then: 'width: 300px' },
  { name: 'hidden, then shown', first: 'display: none', then: 'display: block' },
  { name: 'in a frame that scrolls', first: 'height: 200px; overflow: auto' },
];

describe('the box of a State', () => {
  let column: HTMLElement;
  const sheet = new CSSStyleSheet();
  before(() => setFigureSource(hostedSource(new URL(BASE, location.href).href)));
  after(() => setFigureSource(undefined));
  beforeEach(() => (document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]));
  afterEach(() => {
    column.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet);
  });

  for (const lang of ['en', 'ar'])
    for (const { name, first = '', then, sheet: rules = '', mayHide = false, loose = TOLERANCE } of PAGES)
      it(`is round its own group: ${name}, ${lang}`, async () => {
        sheet.replaceSync(rules);
        column = document.createElement('div');
        column.className = 'host';
        column.lang = lang;
        column.style.cssText = `width: 640px; ${first}`;
        const element = document.createElement('uncac-region-bars') as FigureElement;
        element.innerHTML = await pasted(`region-bars/provided.${lang}`);
        const figure = element.querySelector('figure') as HTMLElement;
        column.append(element);
        document.body.append(column);
        // Near the window only once it is shown.
        if (first.includes('none')) column.style.cssText = `width: 640px; ${then}`;
        await ready(element);
        await picturesOf(element);
        let shown = 0;
        for (const [iso3, group] of Object.entries(STATES)) {
          column.style.cssText = `width: 640px; ${first.includes('none') ? '' : first}`;
          figure.dataset['country'] = iso3;
          const { figure: compiled } = await ready(element);
          if (then) column.style.cssText = `width: 640px; ${then}`;
          await frames();
          const mark = element.find('.state-mark');
          const row = compiled.rows.find(({ id }) => id === group);
          if (!mark || !row) throw new Error(`${iso3} has no mark, or ${group} no row`);
          if (!mark.checkVisibility({ visibilityProperty: true })) continue;
          shown++;
          equal(off(mark, rowIn(figure, row, compiled.height, compiled.breakpoint), loose), [], iso3);
        }
        if (!mayHide) equal(shown, Object.keys(STATES).length, 'marks that show');
      });
});

/** Where the picture shows a row, by the picture's own box on the screen. */
function rowIn(figure: HTMLElement, { box }: FigureRow, height: number, breakpoint: number): DOMRect {
  const image = figure.querySelector('img[alt]:not([alt=""])') as HTMLImageElement;
  const { left, top, width, height: its } = image.getBoundingClientRect();
  const { y, height: rowHeight } = box[image.clientWidth < breakpoint ? 'narrow' : 'wide'];
  return new DOMRect(left, top + (y * its) / height, width, (rowHeight * its) / height);
}

/** The sides by which a box is off, with the pixels of the screen. */
function off(mark: Element, row: DOMRect, tolerance: number): readonly string[] {
  const its = mark.getBoundingClientRect();
  const scale = its.width / ((mark as HTMLElement).offsetWidth || 1) || 1;
  return (['left', 'right', 'top', 'bottom'] as const)
    .filter(side => Math.abs(its[side] - row[side]) > tolerance * Math.max(scale, 1))
    .map(side => `${side}: ${its[side]} for ${row[side]}`);
}

function ready(element: HTMLElement): Promise<FigureReadyEvent> {
  return new Promise((resolve, reject) => {
    element.addEventListener('uncac-ready', resolve, { once: true });
    element.addEventListener(
      'uncac-error',
      ({ problem, cause }) => reject(new Error(`${problem} ${String(cause)}`)),
      {
        once: true,
      },
    );
  });
}
