import type { ElementCase } from './element-case.js';
import { equal } from './equal.js';
import { FigureHarness, pasted } from './figure-harness.js';

/** How an element far below what the reader sees comes to be drawn. */
export function everyFarBelow({ tag, figure }: ElementCase): void {
  describe(`<${tag}> far below`, () => {
    const idle = globalThis.requestIdleCallback;
    let harness: FigureHarness | undefined;
    const show = (content = ''): FigureHarness => {
      harness = new FigureHarness(tag, { content });
      harness.column.style.marginTop = '400vh';
      return harness.show();
    };
    /** A browser that finds no rest. */
    const neverIdle = (): void => {
      globalThis.requestIdleCallback = () => 0;
    };
    afterEach(async () => {
      globalThis.requestIdleCallback = idle;
      await harness?.remove();
      harness = undefined;
    });

    it('is drawn once the browser is idle, so that it is there when the page is printed', async () => {
      equal((await show().ready()).state, 'drawn');
    });

    it('is drawn when printing begins before that', async () => {
      neverIdle();
      const page = show();
      await page.painted();
      equal(page.source.asked, []);
      dispatchEvent(new Event('beforeprint'));
      equal((await page.ready()).state, 'drawn');
      dispatchEvent(new Event('beforeprint'));
      await page.painted();
      equal(page.events.length, 1, 'events');
    });

    it('is taken up when printing begins, where its content is a figure', async () => {
      const page = show(await pasted(`${figure}.en`));
      await page.painted();
      equal(page.source.asked, []);
      dispatchEvent(new Event('beforeprint'));
      equal((await page.ready()).state, 'adopted');
    });

    it('is taken up once the browser is idle, where its content marks a State', async () => {
      const content = (await pasted(`${figure}.en`)).replace('data-uncac=', 'data-country="KEN" data-uncac=');
      equal((await show(content).ready()).state, 'adopted');
    });

    it('is drawn in a place that does not show, when printing begins', async () => {
      neverIdle();
      const page = show();
      page.column.hidden = true;
      await page.painted();
      dispatchEvent(new Event('beforeprint'));
      equal((await page.ready()).state, 'drawn');
    });

    it('is left alone by printing once it was removed, and by rest; and comes when it is back', async () => {
      const page = show();
      page.element.remove();
      dispatchEvent(new Event('beforeprint'));
      await page.painted();
      await page.painted();
      equal([page.source.asked, page.events], [[], []]);
      page.column.append(page.element);
      equal((await page.ready()).state, 'drawn');
    });
  });
}
