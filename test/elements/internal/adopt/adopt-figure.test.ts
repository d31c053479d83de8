import { hostedSource, setFigureSource } from '@uncac-figures/elements';
import { upgradeFigures } from '@uncac-figures/embed/internal/loader/upgrade-figures';
import { equal } from '../../support/equal.js';
import { pasted } from '../../support/figure-harness.js';
import { frames } from '../../support/frames.js';
import '../../support/no-complaints.js';
import { shadowRootsIn } from '../../support/shadow-roots.js';
import { BASE } from '../../support/test-source.js';

/** What a page does with a pasted figure that has no tag around it. */
describe('a pasted figure without a tag', () => {
  let page: HTMLElement;
  let stop: () => void;
  const html: Record<string, string> = {};
  before(async () => {
    setFigureSource(hostedSource(new URL(BASE, location.href).href));
    for (const name of ['region-bars/provided.en', 'region-bars/parties.fr', 'category-matrix/prompts.en'])
      html[name] = await pasted(name);
  });
  after(() => setFigureSource(undefined));
  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => {
    stop();
    page.remove();
  });

  /** Pastes figures and waits until each can be explored. */
  const paste = async (...names: readonly string[]): Promise<HTMLElement[]> => {
    page.innerHTML = names.map(name => html[name]).join('');
    stop = upgradeFigures(page);
    const figures = [...page.querySelectorAll('figure')];
    for (const figure of figures) await explorable(figure);
    return figures;
  };

  it('stays where and as it is', async () => {
    page.innerHTML = html['region-bars/provided.en'] ?? '';
    const [before, nodes] = [page.innerHTML, [...page.querySelectorAll('*')]];
    stop = upgradeFigures(page);
    await explorable(page.querySelector('figure') as HTMLElement);
    equal(page.innerHTML, before);
    equal(
      [...page.querySelectorAll('*')].every((node, index) => node === nodes[index]),
      true,
      'the same nodes',
    );
  });

  it('leaves nothing in its place when it is removed, and nothing that works on', async () => {
    const [figure] = await paste('region-bars/parties.fr');
    figure?.remove();
    await frames();
    equal(page.innerHTML.trim(), '');
    equal(shadowRootsIn(page).length, 0);
  });

  it('can be removed by a framework that holds its parent', async () => {
    const [figure] = await paste('region-bars/parties.fr');
    page.removeChild(figure as Node);
    equal(page.children.length, 0);
  });

  for (const [how, move] of Object.entries({
    moved: (figure: HTMLElement) => page.prepend(figure),
    'put into another part of the page': (figure: HTMLElement) => {
      const part = document.createElement('section');
      page.append(part);
      part.append(figure);
    },
    'taken away and put back': (figure: HTMLElement) => {
      figure.remove();
      page.append(figure);
    },
    'taken away, and put back later': async (figure: HTMLElement) => {
      figure.remove();
      await frames();
      page.append(figure);
    },
    'sorted among others': () => page.append(...[...page.querySelectorAll('figure')].reverse()),
    'wrapped by the page': (figure: HTMLElement) => {
      const frame = document.createElement('div');
      figure.before(frame);
      frame.append(figure);
    },
  }))
    it(`stays one that can be explored when it is ${how}`, async () => {
      const [first, figure] = await paste('region-bars/provided.en', 'region-bars/parties.fr');
      await move(figure as HTMLElement);
      await explorable(figure as HTMLElement);
      equal(page.querySelectorAll('figure').length, 2, 'figures');
      for (const each of [first, figure]) equal(explores(each as HTMLElement), 1, 'ways to explore');
    });

  it('can be explored as a copy too', async () => {
    const [figure] = await paste('region-bars/provided.en');
    const copy = figure?.cloneNode(true) as HTMLElement;
    page.append(copy);
    await explorable(copy);
    equal(
      [figure, copy].map(each => explores(each as HTMLElement)),
      [1, 1],
    );
  });

  it('can be explored again when the page writes its content anew', async () => {
    const [figure] = await paste('region-bars/provided.en');
    (figure as HTMLElement).innerHTML = new DOMParser()
      .parseFromString(html['region-bars/provided.en'] ?? '', 'text/html')
      .querySelector('figure')?.innerHTML as string;
    await explorable(figure as HTMLElement);
    equal(explores(figure as HTMLElement), 1);
  });

  it('shows the sentence of a row on the side from which the pointer came', async () => {
    const [figure] = await paste('region-bars/provided.en');
    const rows = found(figure as HTMLElement, '.row');
    for (const [from, to, edge] of [
      [1, 2, 'bottom'],
      [2, 1, 'top'],
    ] as const) {
      for (const index of [from, to]) pointAt(rows[index] as Element);
      await frames();
      const [tooltip] = found(figure as HTMLElement, '.tooltip');
      equal((tooltip as HTMLElement | undefined)?.style[edge].endsWith('%'), true, `${from} to ${to}`);
    }
  });

  it('is left to the tag that comes around it', async () => {
    const [figure] = await paste('region-bars/provided.en');
    const tag = document.createElement('uncac-region-bars');
    const ready = new Promise(resolve => tag.addEventListener('uncac-ready', resolve, { once: true }));
    figure?.before(tag);
    tag.append(figure as Node);
    await ready;
    await frames();
    equal(explores(figure as HTMLElement), 1);
    equal(
      shadowRootsIn(figure as HTMLElement).filter(({ host }) => host.localName.startsWith('uncac-')).length,
      0,
    );
  });

  it('whose picture lost its block can be explored too', async () => {
    page.innerHTML = (html['region-bars/provided.en'] ?? '').replace(
      /<p class="uncac-picture">(.*?)<\/p>/s,
      '$1',
    );
    stop = upgradeFigures(page);
    const figure = page.querySelector('figure') as HTMLElement;
    await explorable(figure);
    equal(explores(figure), 1);
  });

  it('in <picture>, as some pages make of images, can be explored too', async () => {
    page.innerHTML = (html['region-bars/provided.en'] ?? '').replace(
      /(<img[^>]*picture\.svg[^>]*>)/,
      '<picture>$1</picture>',
    );
    stop = upgradeFigures(page);
    const figure = page.querySelector('figure') as HTMLElement;
    await explorable(figure);
    equal([explores(figure), figure.querySelectorAll('picture > img').length], [1, 1]);
  });

  it('without a picture has its citation copied', async () => {
    const [figure] = await paste('category-matrix/prompts.en');
    (figure?.querySelector('.uncac-cite') as HTMLDetailsElement).open = true;
    while (!found(figure as HTMLElement, '.copy').length) await frames();
    equal(explores(figure as HTMLElement), 0);
  });
});

function found(figure: HTMLElement, selector: string): readonly Element[] {
  return shadowRootsIn(figure).flatMap(root => [...root.querySelectorAll(selector)]);
}

/** Moves the pointer to the middle of a row. */
function pointAt(row: Element): void {
  const { left, top, width, height } = row.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  row.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, composed: true, ...at }));
}

const explores = (figure: HTMLElement): number => found(figure, 'button.explore').length;

/** Waits until a figure has its button; one without a picture, until it stands. */
async function explorable(figure: HTMLElement): Promise<void> {
  // A figure is taken up when it comes near the window.
  figure.scrollIntoView();
  for (let turn = 0; turn < 200; turn++) {
    await frames();
    if (
      found(figure, '.status').length &&
      explores(figure) === figure.querySelectorAll('img[alt]:not([alt=""])').length
    )
      return;
  }
  throw new Error(`${figure.dataset['uncac']} can't be explored`);
}
