import '@uncac-figures/elements/category-matrix';
import '@uncac-figures/elements/cycle-timeline';
import '@uncac-figures/elements/region-bars';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { equal } from '../../support/equal.js';
import { FigureHarness, type PageOptions } from '../../support/figure-harness.js';
import '../../support/no-complaints.js';
import { pointAt, shownTooltip } from '../../support/pointer-sweep.js';

describe('the tooltip', () => {
  let harness: FigureHarness;
  const around: Element[] = [];
  afterEach(async () => {
    await harness.remove();
    for (const each of around.splice(0)) each.remove();
    document.body.style.removeProperty('margin');
    scrollTo(0, 0);
  });

  const show = async (tag: string, options: PageOptions = {}): Promise<FigureHarness> => {
    harness = new FigureHarness(tag, options).show();
    await harness.ready();
    await harness.painted();
    return harness;
  };
  const row = (index: number) => harness.rows.at(index) as HTMLElement;
  /** Points at a row, coming from above or from below it. */
  const pointAtRow = async (index: number, from: 'above' | 'below' = 'above') => {
    const picture = harness.one('.uncac-picture > svg');
    const { x, y, width, height } = harness.box(row(index), picture);
    const { width: whole } = picture.getBoundingClientRect();
    // A cell at its middle, a row left of it.
    const across = width < whole ? (x + width / 2) / whole : 0.4;
    const step = from === 'above' ? 1 : -1;
    await pointAt(picture, across, y + height / 2 - step);
    await pointAt(picture, across, y + height / 2);
    await harness.painted();
  };

  for (const [tag, width, index] of [
    ['uncac-region-bars', 280, 2],
    ['uncac-region-bars', 640, 2],
    ['uncac-region-bars', 1200, 3],
    ['uncac-cycle-timeline', 280, 6],
    ['uncac-cycle-timeline', 640, 6],
    ['uncac-category-matrix', 280, 9],
    ['uncac-category-matrix', 640, 9],
  ] as const)
    for (const from of ['above', 'below'] as const)
      it(`stays while the pointer goes straight to its middle, from ${from}: ${tag}, ${width} px`, async () => {
        await show(tag, { width });
        await pointAtRow(index, from);
        const said = shownTooltip(harness);
        equal(said === undefined, false, 'hidden');
        const [a, b] = [row(index), harness.one('.tooltip')].map(each => each.getBoundingClientRect());
        const start =
          tag === 'uncac-category-matrix' ? middle(a) : { ...middle(a), x: (a?.left ?? 0) + width * 0.4 };
        const end = middle(b);
        for (let share = 0; share <= 1; share += 0.1) {
          const position = [start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share];
          await sendMouse({ type: 'move', position: position.map(Math.round) as [number, number] });
          await harness.painted();
          equal(shownTooltip(harness), said, `${share} of the way`);
        }
      });

  it('of a row that has the focus hides no row from the pointer', async () => {
    await show('uncac-region-bars', { width: 280 });
    // The window would otherwise cut the tooltip off below the row.
    harness.one('.uncac-picture > svg').scrollIntoView();
    await harness.explore();
    const said = shownTooltip(harness);
    const [next, its] = [row(1), harness.one('.tooltip')].map(each => each.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    const bottom = Math.min(next.bottom, its.bottom);
    equal(bottom - next.top > 8, true, 'is over a part of the next row');
    const position = [its.left + its.width / 2, (next.top + bottom) / 2];
    await sendMouse({ type: 'move', position: position.map(Math.round) as [number, number] });
    equal([said === undefined, shownTooltip(harness) === said], [false, false]);
  });

  it('stays away from the row that it was sent away from until the pointer leaves the row', async () => {
    await show('uncac-region-bars', { width: 280 });
    await pointAtRow(1);
    await harness.press('Escape');
    equal(shownTooltip(harness), undefined);
    const { left, top } = row(1).getBoundingClientRect();
    for (const x of [10, 30, 90])
      await sendMouse({ type: 'move', position: [Math.round(left) + x, Math.round(top) + 40] });
    await harness.painted();
    equal(shownTooltip(harness), undefined, 'in the same row');
    await pointAtRow(2);
    await pointAtRow(1, 'below');
    equal(shownTooltip(harness) === undefined, false, 'back from another');
  });

  for (const how of ['dialog', 'popover', 'listener', 'capturing listener'])
    for (const state of ['hovered', 'explored', 'opened'])
      it(`takes an Escape for itself, and leaves open what surrounds the figure: ${how}, ${state}`, async () => {
        const tag = state === 'opened' ? 'uncac-category-matrix' : 'uncac-region-bars';
        harness = new FigureHarness(tag, { width: 400 });
        const closed: string[] = [];
        const box = document.createElement(how === 'dialog' ? 'dialog' : 'div');
        around.push(box);
        document.body.append(box);
        const listen = (event: Event) => (event as KeyboardEvent).key === 'Escape' && closed.push(how);
        if (how === 'popover') box.popover = 'auto';
        if (how.includes('listener'))
          document.addEventListener('keydown', listen, how.startsWith('capturing'));
        harness.show();
        box.append(harness.column);
        if (box instanceof HTMLDialogElement) box.showModal();
        else if (how === 'popover') box.showPopover();
        const isOpen = () =>
          how === 'dialog'
            ? box.hasAttribute('open')
            : how === 'popover'
              ? box.matches(':popover-open')
              : !closed.length;
        try {
          await harness.ready();
          await harness.painted();
          if (state === 'hovered') await pointAtRow(0);
          else await harness.explore();
          if (state === 'opened') {
            await harness.press('Enter');
            while (harness.all('.panel li').length === 0) await harness.painted();
          }
          const there = () => harness.all(state === 'opened' ? '.panel' : '.tooltip').length;
          equal([there(), isOpen()], [1, true], 'before');
          await harness.press('Escape');
          equal(
            [state === 'opened' ? there() : harness.all('.tooltip').length, isOpen()],
            [0, true],
            'after the first',
          );
          if (state === 'opened') await harness.press('Escape');
          await sendKeys({ press: 'Escape' });
          await harness.painted();
          equal(isOpen(), false, 'after the second');
        } finally {
          document.removeEventListener('keydown', listen, how.startsWith('capturing'));
        }
      });

  it('takes no Escape that is not for it', async () => {
    await show('uncac-region-bars', {});
    const heard: boolean[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await harness.press('Escape');
    document.removeEventListener('keydown', listen);
    equal(heard, [false]);
  });

  describe('under a finger', () => {
    const touch = (target: EventTarget, x: number, y: number) => {
      const at = { bubbles: true, composed: true, clientX: x, clientY: y };
      target.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'touch' }));
      target.dispatchEvent(new MouseEvent('mousemove', at));
      target.dispatchEvent(new MouseEvent('click', at));
    };
    /** What a finger meets, and what browsers then say to the page. */
    const tap = async (x: number, y: number) => {
      const root = harness.element.shadowRoot as ShadowRoot;
      touch(root.elementFromPoint(x, y) ?? document.body, x, y);
      await harness.painted();
    };

    for (const tag of ['uncac-region-bars', 'uncac-cycle-timeline', 'uncac-category-matrix'])
      it(`gives way to every row, and chooses it: ${tag}`, async () => {
        await show(tag, { width: 280 });
        for (const index of [2, 3, 1, 4, 0]) {
          row(index).scrollIntoView({ block: 'center' });
          const its = middle(row(index).getBoundingClientRect());
          harness.source.failing = true;
          await tap(its.x, its.y);
          const chosen = harness.events.filter(({ type }) => type === 'uncac-select').at(-1);
          equal(
            (chosen as { row?: { sentence: string } } | undefined)?.row?.sentence,
            sentenceOf(index),
            'chosen',
          );
          if (tag === 'uncac-category-matrix') await harness.press('Escape');
          else equal(shownTooltip(harness)?.includes(nameOf(index)), true, 'shown');
        }
      });
    const sentenceOf = (index: number) => harness.rows.length && figureRows()[index]?.sentence;
    const nameOf = (index: number) => figureRows()[index]?.name ?? '';
    const figureRows = () => {
      const [ready] = harness.events;
      return (
        (ready as { figure?: { rows: readonly { name: string; sentence: string }[] } }).figure?.rows ?? []
      );
    };

    it('goes with a tap on it where no row is under it, and with one elsewhere', async () => {
      await show('uncac-region-bars', { width: 280 });
      const first = middle(row(0).getBoundingClientRect());
      await tap(first.x, first.y);
      const { left, top } = harness.one('.tooltip').getBoundingClientRect();
      equal(top < row(0).getBoundingClientRect().top, true, 'above the first row');
      await tap(left + 20, top + 12);
      equal(shownTooltip(harness), undefined, 'after a tap on it');
      await tap(first.x, first.y);
      equal(shownTooltip(harness) === undefined, false, 'again');
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
      await harness.painted();
      equal(shownTooltip(harness), undefined, 'after a tap elsewhere');
    });
  });

  for (const lang of ['en', 'ar', 'ru'])
    for (const width of [240, 390])
      for (const tag of ['uncac-region-bars', 'uncac-cycle-timeline', 'uncac-category-matrix'])
        it(`is whole and makes nothing scroll, at the edges of the window: ${tag}, ${lang}, ${width} px`, async () => {
          document.body.style.margin = '0';
          harness = new FigureHarness(tag, { lang, width });
          harness.column.style.margin = lang === 'ar' ? `0 0 0 ${innerWidth - width - 20}px` : '0';
          harness.show();
          await harness.ready();
          await harness.painted();
          const before = document.documentElement.scrollWidth;
          for (const index of [0, 1, -2, -1])
            for (const block of ['start', 'center', 'end'] as const) {
              row(index).scrollIntoView({ block });
              const its = row(index).getBoundingClientRect();
              await sendMouse({
                type: 'move',
                position: [
                  Math.round(its.left + its.width / 2),
                  Math.round(Math.min(innerHeight - 2, its.top + its.height / 2)),
                ],
              });
              await harness.painted();
              const tooltip = harness.one('.tooltip');
              const { left, right, top, bottom } = tooltip.getBoundingClientRect();
              equal(
                [left >= 0, right <= document.documentElement.clientWidth],
                [true, true],
                `sides, ${index} ${block}`,
              );
              equal(
                [top >= 0, bottom <= innerHeight],
                [true, true],
                `height, ${index} ${block}, ${top} ${bottom}`,
              );
              equal(
                [tooltip.scrollWidth <= tooltip.clientWidth, document.documentElement.scrollWidth],
                [true, before],
                'scrolls',
              );
              await harness.press('Escape');
              await sendMouse({ type: 'move', position: [innerWidth - 1, 1] });
            }
        });
});

function middle(box: DOMRect | undefined): { readonly x: number; readonly y: number } {
  return { x: ((box?.left ?? 0) + (box?.right ?? 0)) / 2, y: ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2 };
}
