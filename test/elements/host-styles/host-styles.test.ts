import { equal, near } from '../support/equal.js';
import { pasted, picturesOf } from '../support/figure-harness.js';
import { hostedStyles } from '../support/hosted-styles.js';
import '../support/no-complaints.js';
import { drawnFigure } from '../support/drawn-figure.js';

/** What style sheets of pages say about all images, or about those of an article. */
const SQUEEZES = [
  'img { max-height: 400px }',
  'img { max-height: 400px !important }',
  'img { padding: 5px; border: 1px solid }',
  'img { width: auto !important; height: auto !important }',
  'img { max-width: 100%; height: auto }',
  '@layer base { img { max-width: 100%; height: auto } }',
  'img { max-width: 50% !important }',
  'img { min-width: 900px; min-height: 900px }',
  'img { aspect-ratio: 16 / 9; object-fit: cover }',
  'img { aspect-ratio: 1 !important; height: auto !important }',
  'img { margin: 2em auto; float: left }',
  'img { display: inline; vertical-align: text-top }',
  'img { position: relative; top: 40px }',
  'img { transform: scale(0.8); translate: 9px 9px; zoom: 0.5 }',
  'img { writing-mode: vertical-rl }',
  '.article img { max-height: 300px !important; padding: 8px !important; background: white }',
  '.article p img, .article li img { width: 50%; border: 4px solid white; margin: 1em 0 }',
  '.article p { padding: 1em; border: 1px solid; max-width: 40ch; text-indent: 2em; columns: 2 }',
  'p { display: flex; min-height: 900px; max-height: 100px; overflow: hidden; line-height: 3 }',
  'figure p { margin: 0 auto; width: 80%; float: left }',
];

/** What changes how an image looks, and not where it is. */
const FACES = {
  'border-radius': '50%',
  'box-shadow': '0 0 9px black',
  filter: 'grayscale(1)',
  opacity: '0.5',
  'mix-blend-mode': 'multiply',
  'clip-path': 'circle(40%)',
  'background-color': 'rgb(1, 2, 3)',
  'object-fit': 'cover',
  'object-position': '9px 9px',
  'outline-style': 'dotted',
};

const KEYS = '.uncac-legend img';

describe('a pasted figure on a page that styles all images', () => {
  const column = document.createElement('div');
  const style = document.createElement('style');
  before(async () => {
    await hostedStyles;
    document.head.append(style);
    document.body.append(column);
    column.className = 'article';
    column.innerHTML = await pasted('region-bars/provided.en');
    await picturesOf(column);
  });
  after(() => {
    column.remove();
    style.remove();
  });
  afterEach(() => (style.textContent = ''));

  for (const width of [320, 720])
    for (const squeeze of SQUEEZES)
      it(`keeps picture and signs in their shape at ${width} px: ${squeeze}`, async () => {
        const { height } = await drawnFigure('region-bars/provided.en');
        column.style.width = `${width}px`;
        style.textContent = squeeze;
        const figure = box('figure');
        const picture = box('.uncac-picture img');
        // What is laid over the picture takes its place from the block around it.
        for (const part of [picture, box('.uncac-picture')]) {
          near(part.left, figure.left, 'left');
          near(part.width, figure.width, 'width');
          near(part.height, height, 'height');
        }
        near(picture.top, box('.uncac-picture').top, 'top');
        const keys = [...column.querySelectorAll(KEYS)].map(key => key.getBoundingClientRect());
        equal(keys.length, 4, 'signs');
        for (const { width, height } of keys) equal([width, height], [24, 14]);
      });

  it('keeps how picture and signs look', () => {
    const faces = Object.entries(FACES);
    const looks = (): unknown =>
      ['.uncac-picture img', KEYS].map(selector => {
        const its = getComputedStyle(one(selector));
        return faces.map(([property]) => [property, its.getPropertyValue(property)]);
      });
    const before = looks();
    style.textContent = `.article img { ${faces.map(face => face.join(':')).join(';')} }`;
    equal(looks(), before);
  });

  it('holds the place of a picture that has not come', async () => {
    const { height } = await drawnFigure('region-bars/provided.en');
    const image = one<HTMLImageElement>('.uncac-picture img');
    const { src } = image;
    image.src = '/nothing-here.svg';
    image.alt = '';
    style.textContent = 'img { max-width: 100%; height: auto }';
    near(box('.uncac-picture img').height, height);
    image.src = src;
    await image.decode();
  });

  it('takes the signs of the theme all the same', () => {
    const content = (): string => getComputedStyle(one(KEYS)).content;
    equal(content(), 'normal');
    column.classList.add('uncac-theme-dark');
    equal(content().includes('key.dark.svg#part-1'), true, content());
    column.classList.remove('uncac-theme-dark');
  });

  function one<E extends HTMLElement>(selector: string): E {
    const found = column.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  }

  function box(selector: string): DOMRect {
    return one(selector).getBoundingClientRect();
  }
});

describe('two pasted figures', () => {
  for (const wrap of [
    (html: string) => html,
    (html: string) => `<div class="field"><div>${html}</div></div>`,
  ])
    it(`do not touch: ${wrap('…')}`, async () => {
      await hostedStyles;
      const column = document.createElement('div');
      const figures = await Promise.all(['region-bars/provided.en', 'party-years/joined.en'].map(pasted));
      column.innerHTML = figures.map(wrap).join('');
      document.body.append(column);
      const [first, second] = [...column.querySelectorAll('figure')].map(each =>
        each.getBoundingClientRect(),
      );
      near((second?.top ?? 0) - (first?.bottom ?? 0), 24);
      column.remove();
    });
});
