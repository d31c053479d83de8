import { FigureSelectEvent } from '@uncac-figures/elements';
import { drawnFigure } from '../support/drawn-figure.js';
import { equal, near } from '../support/equal.js';
import '../support/no-complaints.js';
import { RegionBarsHarness } from './region-bars-harness.js';

const compiled = (name: string) => drawnFigure(`region-bars/${name}`);

describe('<uncac-region-bars> under the hand', () => {
  let harness: RegionBarsHarness;
  afterEach(() => harness.remove());

  describe('explores with the keyboard', () => {
    for (const [lang, onward, back] of [
      ['en', 'ArrowRight', 'ArrowLeft'],
      ['ar', 'ArrowLeft', 'ArrowRight'],
    ] as const)
      it(`in ${lang}`, async () => {
        harness = await RegionBarsHarness.adopted(`provided.${lang}`);
        const { rows } = await compiled(`provided.${lang}`);
        const sentence = (i: number) => rows.at(i)?.sentence;
        equal(harness.all('[role=application]').length, 0, 'layers before');
        await harness.explore();
        equal(harness.focused, sentence(0));
        await harness.press('ArrowUp');
        equal(harness.focused, sentence(0), 'before the first');
        await harness.press('ArrowDown');
        equal(harness.focused, sentence(1));
        await harness.press(onward);
        equal(harness.focused, sentence(2));
        await harness.press(back);
        equal(harness.focused, sentence(1));
        await harness.press('End');
        equal(harness.focused, sentence(-1));
        await harness.press('ArrowDown');
        equal(harness.focused, sentence(-1), 'after the last');
        await harness.press('Home');
        equal(harness.focused, sentence(0));
        equal(harness.rows.filter(({ tabIndex }) => tabIndex === 0).length, 1, 'rows in the tab order');
        await harness.press('Escape');
        equal(harness.active === harness.exploreButton, true, 'focus on the button');
        equal(harness.all('[role=application]').length, 0, 'layers after');
        equal(harness.tooltip, undefined);
      });

    it('names the layer, and says once which keys do what', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      equal(harness.text('[role=status]'), '');
      await harness.explore();
      equal(harness.one('[role=application]').ariaLabel?.includes('States'), true);
      const said = harness.text('[role=status]');
      equal(said.includes('Escape'), true);
      await harness.press('ArrowDown');
      equal(harness.text('[role=status]'), said);
    });

    it('chooses a row with Enter, and with a click', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      const { rows } = await compiled('provided.en');
      await harness.explore();
      await harness.press('ArrowDown');
      await harness.press('Enter');
      await harness.pointAt(harness.rows[0] as Element, 'click');
      equal(
        harness.events.map(event => (event instanceof FigureSelectEvent ? event.row : event.type)),
        ['uncac-ready', rows[1], rows[0]],
      );
    });

    it('leaves keys with modifiers to the browser', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      await harness.explore();
      const { focused } = harness;
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowDown',
        altKey: true,
        bubbles: true,
        cancelable: true,
      });
      harness.rows[0]?.dispatchEvent(event);
      await harness.painted();
      equal([harness.focused, event.defaultPrevented], [focused, false]);
    });
  });

  describe('shows a tooltip', () => {
    it('on what is pointed at, without Explore, hidden from assistive technology', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      const { rows } = await compiled('provided.en');
      await harness.pointAt(harness.rows[1] as Element);
      equal(harness.tooltip, rows[1]?.sentence);
      equal(harness.text('.tooltip strong'), rows[1]?.name);
      equal(harness.one('.tooltip').closest('[aria-hidden=true]') !== null, true);
      equal(
        harness.rows.every(row => row.closest('[aria-hidden=true]')),
        true,
      );
    });

    it('that stays when it is pointed at, goes with Escape, and goes when the picture is left', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      await harness.pointAt(harness.rows[1] as Element);
      const said = harness.tooltip;
      await harness.pointAt(harness.one('.tooltip'));
      equal(harness.tooltip, said);
      await harness.press('Escape');
      equal(harness.tooltip, undefined);
      await harness.pointAt(harness.rows[0] as Element);
      equal(harness.tooltip === undefined, false);
      await harness.pointAt(harness.element.querySelector('h3') as Element);
      equal(harness.tooltip, undefined);
    });

    for (const width of [280, 560])
      it(`within the picture, below the row, above the last two: ${width} px`, async () => {
        harness = await RegionBarsHarness.adopted('provided.en', { width });
        // The window would otherwise cut the tooltip off.
        harness.picture.scrollIntoView();
        await harness.explore();
        const center = (index: number) => harness.rows[index]?.scrollIntoView({ block: 'center' });
        for (const row of harness.rows) {
          const picture = harness.picture.getBoundingClientRect();
          const tip = harness.one('.tooltip').getBoundingClientRect();
          const { top, bottom } = row.getBoundingClientRect();
          const last = harness.rows.indexOf(row) >= harness.rows.length - 2;
          equal(last ? tip.bottom <= top : tip.top >= bottom, true, `beside row ${row.dataset['index']}`);
          near(tip.width, width === 280 ? 280 : 264);
          equal(tip.left >= picture.left && tip.right <= picture.right + 0.1, true, 'within the sides');
          equal(
            tip.top >= picture.top && tip.bottom <= picture.bottom,
            true,
            `within the height, row ${row.dataset['index']}`,
          );
          center(harness.rows.indexOf(row) + 1);
          await harness.press('ArrowDown');
        }
      });
  });
});
