import { FigureSelectEvent } from '@uncac-figures/elements';
import '@uncac-figures/elements/category-matrix';
import '@uncac-figures/elements/region-bars';
import { equal } from '../support/equal.js';
import { FigureHarness, pasted, picturesOf } from '../support/figure-harness.js';
import '../support/no-complaints.js';

describe('what a reader does before a part has loaded', () => {
  let harness: FigureHarness;
  afterEach(() => harness.remove());

  const chosen = () =>
    harness.events.filter(event => event instanceof FigureSelectEvent).map(({ row }) => row.id);
  /** A pasted figure that waits for its data. */
  const held = async (path: string) => {
    const [type] = path.split('/');
    harness = new FigureHarness(`uncac-${type}`, { content: await pasted(path), width: 640 });
    harness.source.hold();
    harness.show();
    await picturesOf(harness.element);
    await harness.painted();
    return harness.element.querySelector('.uncac-picture > img') as HTMLImageElement;
  };
  const click = (picture: Element, across: number, down: number) => {
    const { left, top, width, height } = picture.getBoundingClientRect();
    const at = { clientX: left + width * across, clientY: top + height * down };
    picture.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...at }));
  };
  const panel = async () => {
    while (harness.all('.panel li').length === 0) await harness.painted();
    return harness.text('.panel-head p');
  };

  it('a click on a bar is done when the figure can answer; of several, the last', async () => {
    const picture = await held('region-bars/provided.en');
    click(picture, 0.3, 60 / 574);
    click(picture, 0.6, 240 / 574);
    harness.source.release();
    await harness.ready();
    await harness.painted();
    equal(chosen(), ['eastern-european']);
  });

  it('a click on a cell opens it when the figure can answer', async () => {
    const picture = await held('category-matrix/types.en');
    click(picture, 0.2, 50 / 872);
    click(picture, 0.56, 50 / 872);
    harness.source.release();
    await harness.ready();
    equal(await panel(), 'Legislation, category (c): 43 measures');
    equal(chosen(), ['legislation/c']);
  });

  it('a click between the rows, or on a figure that gives way to another, does nothing', async () => {
    let picture = await held('region-bars/provided.en');
    click(picture, 0.3, 0.001);
    harness.source.release();
    await harness.ready();
    await harness.painted();
    equal(chosen(), []);
    await harness.remove();
    picture = await held('region-bars/provided.en');
    click(picture, 0.3, 60 / 574);
    harness.element.setAttribute('figure', 'updated');
    harness.source.release();
    await harness.ready();
    await harness.painted();
    equal(chosen(), []);
  });

  it('of two cells chosen while the measures are on their way, the second is open', async () => {
    harness = new FigureHarness('uncac-category-matrix', { width: 640 }).show();
    await harness.ready();
    await harness.painted();
    harness.source.hold();
    for (const index of [0, 4]) {
      harness.rows[index]?.click();
      await harness.painted();
    }
    harness.source.release({ reversed: true });
    equal(await panel(), 'New institutions, category (c): 5 measures');
    equal(harness.element.shadowRoot?.activeElement?.className, 'panel');
  });

  it('a key pressed right after Explore goes to the rows', async () => {
    harness = new FigureHarness('uncac-region-bars', {}).show();
    const { figure } = await harness.ready();
    harness.exploreButton.focus();
    await harness.press('Enter');
    await harness.press('ArrowDown');
    await harness.press('End');
    equal(harness.focused, figure.rows.at(-1)?.sentence);
  });

  it('a citation that was opened before the script came can be copied', async () => {
    const place = document.createElement('div');
    place.innerHTML = await pasted('region-bars/provided.en');
    document.body.append(place);
    const cite = place.querySelector('details:last-of-type') as HTMLDetailsElement;
    const opened = new Promise(resolve => cite.addEventListener('toggle', resolve));
    cite.open = true;
    await opened;
    harness = new FigureHarness('uncac-region-bars', {});
    harness.element.append(place.firstElementChild as Element);
    place.remove();
    // A browser tells it again for what is moved.
    harness.element.addEventListener('toggle', event => event.stopImmediatePropagation(), true);
    harness.show();
    await harness.ready();
    while (harness.all('.copy').length === 0) await harness.painted();
  });

  it('a State that was set before the element was defined is marked', async () => {
    harness = new FigureHarness('uncac-late-bars', { width: 640 });
    Object.assign(harness.element, { country: 'KEN', figure: 'updated' });
    harness.show();
    const { UncacRegionBars } = await import('@uncac-figures/elements');
    customElements.define('uncac-late-bars', class extends UncacRegionBars {});
    const { figure } = await harness.ready();
    equal([figure.figure, harness.text('.uncac-state strong')], ['updated', 'Kenya']);
    equal(harness.all('.state-mark').length, 1);
  });
});
