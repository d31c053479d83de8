import { equal } from './equal.js';
import { FigureHarness, pasted, picturesOf, type PageOptions } from './figure-harness.js';
import type { ElementCase } from './element-case.js';

/** What every element must do with a pasted figure that is what its attributes ask. */
export function everyAdoption({ tag, figure }: ElementCase): void {
  describe(`<${tag}>, like every element, adopts`, () => {
    let harness: FigureHarness | undefined;
    const show = (options: PageOptions): FigureHarness => (harness = new FigureHarness(tag, options).show());
    afterEach(async () => {
      await harness?.remove();
      harness = undefined;
    });

    it('adopts a pasted figure that is what the attributes ask', async () => {
      const page = show({ content: await pasted(`${figure}.en`) });
      const { state } = await page.ready();
      equal(state, 'adopted');
      equal(page.all('.uncac-picture > svg').length, 0, 'drawn pictures');
      equal(page.element.querySelector('figure')?.assignedSlot?.localName, 'slot');
    });

    it('leaves the pasted HTML as it was, byte for byte', async () => {
      const content = await pasted(`${figure}.en`);
      const page = show({ content });
      const before = page.element.innerHTML;
      await page.ready();
      await page.explore();
      equal(page.element.innerHTML, before);
    });

    it('adopts a figure that stands in a wrapper of the page', async () => {
      const page = show({ content: `<div class="cms"><div>${await pasted(`${figure}.en`)}</div></div>` });
      equal((await page.ready()).state, 'adopted');
    });

    it('draws a picture that did not arrive, in its place', async () => {
      const page = show({
        content: (await pasted(`${figure}.en`)).replace('.picture.svg', '.not-there.svg'),
        width: 560,
      });
      const { figure: compiled } = await page.ready();
      while (page.all('.uncac-picture > svg').length === 0) await page.painted();
      equal(page.one<SVGElement>('.uncac-picture > svg').getBoundingClientRect().height, compiled.height);
      equal(page.one('.uncac-picture > svg').getAttribute('aria-label'), compiled.alt);
      equal(page.element.querySelector('img[alt]:not([alt=""])')?.checkVisibility(), false);
      if (compiled.rows.length) await page.explore();
      equal(page.all('[role=application] [role=img]').length, compiled.rows.length);
    });

    it('shifts nothing when it adopts', async () => {
      const page = new FigureHarness(tag, { content: await pasted(`${figure}.en`) });
      // As the figures' style sheet has it.
      for (const img of page.element.querySelectorAll<HTMLElement>('.uncac-picture > img'))
        img.style.width = '100%';
      const content = page.element.firstElementChild as HTMLElement;
      page.column.append(content, document.createElement('p'));
      document.body.append(page.column);
      harness = page;
      await picturesOf(page.column);
      await page.painted();
      const rects = () =>
        [content, ...content.querySelectorAll('*'), page.column.lastElementChild as Element].map(element => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [element.localName, x, y, width, height];
        });
      const before = rects();
      const shifts: unknown[] = [];
      const observer = new PerformanceObserver(list => shifts.push(...list.getEntries()));
      observer.observe({ type: 'layout-shift' });
      content.before(page.element);
      page.element.append(content);
      equal((await page.ready()).state, 'adopted');
      equal(rects(), before);
      await page.explore();
      equal(rects(), before, 'while exploring');
      shifts.push(...observer.takeRecords());
      observer.disconnect();
      equal(shifts.length, 0, 'layout shifts');
    });
  });
}
