import { FigureSelectEvent } from '@uncac-figures/elements';
import '@uncac-figures/elements/category-matrix';
import { findings } from '../support/axe.js';
import { drawnFigure } from '../support/drawn-figure.js';
import { equal, near } from '../support/equal.js';
import { everyElement } from '../support/every-element.js';
import { FigureHarness, pasted, type PageOptions } from '../support/figure-harness.js';
import { textWithin } from '../support/within.js';

const TAG = 'uncac-category-matrix';

everyElement({
  tag: TAG,
  figure: 'category-matrix/types',
  other: 'category-matrix/stage',
  asksOther: { figure: 'stage' },
});

const compiled = (name: string) => drawnFigure(`category-matrix/${name}`);

describe(`<${TAG}>`, () => {
  let harness: FigureHarness;
  afterEach(() => harness.remove());

  const show = async (options: PageOptions): Promise<FigureHarness> => {
    harness = new FigureHarness(TAG, options).show();
    await harness.ready();
    await harness.painted();
    return harness;
  };
  const panel = () => harness.all('.panel')[0];
  const opened = () => present(harness, () => harness.all('.panel li').length);
  const items = () => harness.all('.panel li').map(item => item.firstChild?.textContent);
  const active = () => harness.active;

  for (const lang of ['en', 'ar'] as const)
    for (const width of [280, 599, 600, 1000])
      it(`puts a box on each filled cell: ${lang}, ${width} px`, async () => {
        await show({ lang, width });
        const { marks } = await compiled(`types.${lang}`);
        const layout = width < 600 ? 'narrow' : 'wide';
        const picture = harness.one('.uncac-picture > svg');
        const cells = harness
          .all<SVGElement>('.uncac-picture > svg rect')
          .filter(rect => /^step/.test(rect.classList[0] ?? '') && getComputedStyle(rect).display !== 'none');
        equal(cells.length, harness.rows.length);
        equal(
          cells.length,
          marks.filter(
            mark => mark.kind === 'rect' && mark.role.startsWith('step') && (mark.at ?? layout) === layout,
          ).length,
        );
        for (const row of harness.rows) {
          const { x, y, width: w, height } = harness.box(row, picture);
          const found = cells.some(cell => {
            const box = harness.box(cell, picture);
            return (
              Math.max(...[box.x - x, box.y - y, box.width - w, box.height - height].map(Math.abs)) < 1.6
            );
          });
          equal(found, true, row.style.cssText);
        }
      });

  for (const lang of ['en', 'ar'] as const)
    for (const width of [240, 280, 599, 600, 760])
      it(`keeps its names clear of the cells and inside the picture: ${lang}, ${width} px`, async () => {
        await show({ lang, width, attributes: { figure: 'quantifier' } });
        for (const figure of ['types', 'quantifier']) {
          harness.element.setAttribute('figure', figure);
          await harness.ready();
          const picture = harness.one('.uncac-picture > svg').getBoundingClientRect();
          const cells = harness
            .all<SVGElement>('.empty, [class^=step]')
            .map(cell => cell.getBoundingClientRect());
          for (const text of harness.all<SVGElement>('.uncac-picture > svg .name')) {
            const box = text.getBoundingClientRect();
            const { left, right, top, bottom } = box;
            if (right === left) continue;
            // In Arabic an alef with madda reaches a little over the edge at which its line begins.
            const room = { left: picture.left, right: picture.right + 1 };
            equal(textWithin(box, room), true, text.textContent ?? '');
            const middle = (top + bottom) / 2;
            const hit = cells.some(
              cell => cell.top < middle && cell.bottom > middle && cell.left < right && cell.right > left,
            );
            equal(hit, false, `${text.textContent} on a cell`);
          }
        }
      });

  for (const [lang, onward] of [
    ['en', 'ArrowRight'],
    ['ar', 'ArrowLeft'],
  ] as const)
    it(`steps along lines and columns in ${lang}`, async () => {
      await show({ lang });
      const { rows } = await compiled(`types.${lang}`);
      const sentence = (id: string) => rows.find(row => row.id === id)?.sentence;
      await harness.explore();
      equal(harness.focused, sentence('legislation/c'));
      await harness.press(onward);
      equal(harness.focused, sentence('legislation/d'));
      await harness.press('ArrowDown');
      equal(harness.focused, sentence('new-institution/d'));
      await harness.press(onward);
      equal(harness.focused, sentence('new-institution/d'), 'at the end of the line');
      await harness.press('ArrowUp');
      equal(harness.focused, sentence('legislation/d'));
      equal(harness.text('[role=status]').includes('Enter'), true);
    });

  for (const state of ['drawn', 'adopted'])
    it(`opens the measures of a cell with the keyboard, and returns: ${state}`, async () => {
      await show({ content: state === 'adopted' ? await pasted('category-matrix/types.en') : '' });
      await harness.explore();
      await harness.press('ArrowDown');
      const before = harness.element.getBoundingClientRect().height;
      const cell = harness.focused;
      await harness.press('Enter');
      await opened();
      equal(active() === panel(), true, 'focus in the panel');
      equal(harness.text('.panel-head p'), 'New institutions, category (c): 5 measures');
      equal(items().length, 5);
      equal(harness.tooltip, undefined);
      equal(harness.element.getBoundingClientRect().height, before, 'takes no space');
      equal(await findings(harness.element), []);
      await harness.press('Escape');
      equal([panel(), harness.focused], [undefined, cell]);
      await harness.press('Escape');
      equal(harness.all('[role=application]').length, 0);
    });

  it('opens with a click, directly under the cell, and closes with its button', async () => {
    await show({ width: 760 });
    const { rows } = await compiled('types.en');
    const index = rows.findIndex(({ id }) => id === 'coordination-mechanism/d');
    const cell = harness.rows[index] as HTMLElement;
    await harness.pointAt(cell, 'click');
    await opened();
    equal(harness.events.at(-1) instanceof FigureSelectEvent, true);
    equal(items().length, 6);
    equal(
      harness.all('.panel li small')[0]?.textContent,
      'Para. 45 · “States”, no number · set up or in use',
    );
    near((panel()?.getBoundingClientRect().top ?? 0) - cell.getBoundingClientRect().bottom, 6);
    near(harness.one('.close').offsetHeight, 32);
    await harness.pointAt(harness.one('.close'), 'click');
    equal(harness.focused, rows[index]?.sentence);
  });

  it('opens above the last lines, within the picture', async () => {
    await show({ width: 280 });
    await harness.explore();
    await harness.press('End');
    await harness.press('Enter');
    await opened();
    const { top, bottom } = (panel() as Element).getBoundingClientRect();
    equal(bottom <= (harness.rows.at(-1) as Element).getBoundingClientRect().top, true);
    equal(top >= harness.one('.uncac-picture > svg').getBoundingClientRect().top, true);
  });

  it('says in words that the measures did not arrive', async () => {
    await show({});
    harness.source.failing = true;
    await harness.explore();
    await harness.press('Enter');
    equal((harness.events.at(-2) as Event).type, 'uncac-select');
    equal((harness.events.at(-1) as Event).type, 'uncac-error');
    equal(harness.text('.panel [role=status]').includes('could not be loaded'), true);
  });

  for (const lang of ['en', 'ar'])
    it(`opens a category into its subsections and comes back, focus included: ${lang}`, async () => {
      await show({ lang });
      await present(harness, () => harness.all('.opener').length);
      equal(harness.all('.opener').length, 6);
      const head = harness.one('.opener[data-column=f]');
      const letter = harness
        .all<SVGElement>('.uncac-picture > svg .head')
        .filter(text => text.dataset['row'] === 'f' && getComputedStyle(text).display !== 'none')[0];
      const [a, b] = [head, letter as Element].map(each => each.getBoundingClientRect());
      const middle = (box: DOMRect | undefined) => Math.round(((box?.left ?? 0) + (box?.right ?? 0)) / 2);
      near(middle(a), middle(b));
      head.focus();
      await harness.press('Enter');
      equal((await harness.ready()).figure.figure, 'types.f');
      await harness.painted();
      equal(active()?.className, 'back');
      equal(harness.all('button.opener').length, 0);
      equal(await findings(harness.element), []);
      await harness.press('Enter');
      equal((await harness.ready()).figure.figure, 'types');
      await harness.painted();
      equal((active() as HTMLElement).dataset['column'], 'f');
    });

  it('draws lists as lists, with nothing to explore', async () => {
    await show({ attributes: { figure: 'articles' } });
    const { lists } = await compiled('articles.en');
    equal(
      harness
        .all('.uncac-list li')
        .map(item => item.firstChild?.nextSibling?.textContent ?? item.textContent),
      (lists ?? []).flatMap(each => each.items.map(({ text }) => text)),
    );
    equal(harness.all('h4').length, lists?.length);
    equal([harness.all('.uncac-picture > svg').length, harness.all('button.explore').length], [0, 0]);
    equal(await findings(harness.element), []);
  });

  it('says of a State that the report does not name those behind the measures', async () => {
    await show({ attributes: { country: 'KEN' } });
    equal(harness.text('.uncac-state').includes('does not name the States behind the measures'), true);
    equal(harness.text('.uncac-state strong'), 'Kenya');
    equal(harness.all('.state-mark').length, 0);
  });
});

/** Waits, frame by frame, until something is there; the test's own time limit ends it. */
async function present(harness: FigureHarness, there: () => unknown): Promise<void> {
  while (!there()) await harness.painted();
  await harness.painted();
}
