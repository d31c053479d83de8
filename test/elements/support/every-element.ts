import type { FigureErrorEvent } from '@uncac-figures/elements';
import { LANGS } from '@uncac-figures/figures';
import { findings } from './axe.js';
import { drawnFigure } from './drawn-figure.js';
import { equal } from './equal.js';
import { FigureHarness, pasted, type PageOptions } from './figure-harness.js';
import { BASE, hostedPath } from './test-source.js';
import { everyAdoption } from './every-adoption.js';
import type { ElementCase } from './element-case.js';
import { everyFarBelow } from './every-far-below.js';
import { everyMount } from './every-mount.js';
import { everyTable } from './every-table.js';
import { everyValue } from './every-value.js';
import { takeComplaints } from './no-complaints.js';

/** What every element must do, whatever it shows. */
export function everyElement(element: ElementCase): void {
  const { tag, figure, other, asksOther } = element;
  everyAdoption(element);
  everyTable(element);
  everyMount(element);
  everyFarBelow(element);
  everyValue(element);

  describe(`<${tag}>, like every element`, () => {
    let harness: FigureHarness | undefined;
    const show = (options: PageOptions): FigureHarness => (harness = new FigureHarness(tag, options).show());
    afterEach(async () => {
      await harness?.remove();
      harness = undefined;
    });

    it('draws what the attributes ask when the content is something else', async () => {
      const page = show({ content: await pasted(`${figure}.en`), attributes: asksOther });
      const { state, figure: compiled } = await page.ready();
      equal([state, compiled.figure], ['drawn', other.split('/')[1]]);
      equal(page.all('slot').length, 0, 'slots');
      equal(page.all('.uncac-picture > svg').length, 1, 'drawn pictures');
    });

    it('draws without any content, and is busy until then', async () => {
      const page = new FigureHarness(tag, {});
      page.source.hold();
      harness = page.show();
      await page.painted();
      equal(page.element.getAttribute('aria-busy'), 'true');
      equal(page.element.offsetHeight > 400, true, 'holds its place');
      page.source.release();
      equal((await page.ready()).state, 'drawn');
      equal(page.element.hasAttribute('aria-busy'), false);
    });

    it('loads nothing until it comes near the viewport', async () => {
      const page = new FigureHarness(tag, { content: await pasted(`${figure}.en`) });
      page.column.style.marginTop = '400vh';
      harness = page.show();
      await page.painted();
      equal(page.source.asked, []);
      page.element.scrollIntoView();
      await page.ready();
      equal(page.source.asked.length, 1);
      scrollTo(0, 0);
    });

    for (const key of [
      '9/region-bars/provided/en/2021.1',
      '1/unheard-of/provided/en/2021.1',
      '1/region-bars',
      'x',
    ])
      it(`lets content marked “${key}” stand as it is, without an error`, async () => {
        const content = (await pasted(`${figure}.en`)).replace(/data-uncac="[^"]*"/, `data-uncac="${key}"`);
        const page = show({ content, attributes: asksOther });
        await page.painted();
        await page.painted();
        equal(page.events, []);
        equal(page.source.asked, []);
        equal(page.element.shadowRoot?.textContent?.trim(), '');
        equal(page.all('slot').length, 1);
      });

    it('lets a figure without integrity stand as it is', async () => {
      const content = (await pasted(`${figure}.en`)).replace(/ data-integrity="[^"]*"/, '');
      const page = show({ content });
      await page.painted();
      await page.painted();
      equal(page.events, []);
      equal(page.all('button').length, 0);
    });

    it('uses the integrity that the source knows for a figure without one', async () => {
      const content = await pasted(`${figure}.en`);
      const integrity = /data-integrity="([^"]*)"/.exec(content)?.[1];
      const page = new FigureHarness(tag, { content: content.replace(/ data-integrity="[^"]*"/, '') });
      page.source.known = integrity;
      harness = page.show();
      equal((await page.ready()).state, 'adopted');
    });

    it('lets a figure stand whose data are of another version, and says so to the page', async () => {
      const content = (await pasted(`${figure}.en`)).replace(/(data-uncac="[^"]*\/)[^"/]*"/, '$11999.1"');
      const page = show({ content });
      equal((await page.failed()).problem, 'other-version');
      equal(page.all('button').length, 0);
    });

    it('says in words that a figure could not be loaded, and recovers', async () => {
      const page = new FigureHarness(tag, { attributes: asksOther });
      page.source.failing = true;
      harness = page.show();
      equal((await page.failed()).problem, 'not-loaded');
      equal(page.text('.problem p:first-child'), 'This figure could not be loaded.');
      equal(page.one<HTMLAnchorElement>('.problem a').pathname, `${BASE}${hostedPath(`${other}.en`)}.csv`);
      page.source.failing = false;
      page.one('.try-again').click();
      equal((await page.ready()).state, 'drawn');
      equal(page.all('.problem').length, 0);
    });

    it('says nothing against content that stands when another figure could not be loaded', async () => {
      const content = await pasted(`${figure}.en`);
      const page = new FigureHarness(tag, { content, attributes: asksOther });
      page.source.failing = true;
      harness = page.show();
      const before = page.element.innerHTML;
      equal((await page.failed()).problem, 'not-loaded');
      equal(page.all('.not-loaded, .try-again').length, 0);
      // The State asked for is another matter.
      if (!('country' in asksOther)) equal(page.element.shadowRoot?.textContent?.trim(), '');
      equal(page.element.innerHTML, before);
    });

    it('says that a State could not be marked in content that stands', async () => {
      const content = await pasted(`${figure}.en`);
      const page = new FigureHarness(tag, { content, attributes: { country: 'KEN' } });
      page.source.failing = true;
      harness = page.show();
      equal((await page.failed()).problem, 'not-loaded');
      equal(page.text('.problem').startsWith('“KEN” could not be marked'), true, page.text('.problem'));
      equal(page.all('.not-loaded, .try-again').length, 0);
    });

    it('says so when nothing gives figures, and draws as soon as something does', async () => {
      const page = new FigureHarness(tag, {});
      const { setFigureSource } = await import('@uncac-figures/elements');
      setFigureSource(undefined);
      harness = page.show();
      equal((await page.failed()).problem, 'no-source');
      takeComplaints(); // The first element of the page warns its developer.
      equal(page.text('.problem'), 'This figure could not be loaded.');
      equal(page.all('button').length, 0, 'buttons');
      setFigureSource(page.source);
      equal((await page.ready()).state, 'drawn');
    });

    it('answers a figure it does not know in words', async () => {
      const page = show({ attributes: { figure: 'nonsense' } });
      const { problem } = (await page.next()) as FigureErrorEvent;
      equal(problem, 'unknown-figure');
      equal(page.text('.problem').includes('“nonsense”'), true);
      equal(page.source.asked, []);
    });

    it('shows the last of several quick changes', async () => {
      const page = new FigureHarness(tag, {});
      page.source.hold();
      harness = page.show();
      await page.painted();
      for (const lang of ['ar', 'en', 'ar']) {
        page.element.setAttribute('lang', lang);
        await page.painted();
      }
      page.source.release({ reversed: true });
      equal((await page.ready()).figure.lang, 'ar');
      await page.painted();
      equal(page.events.length, 1, 'events');
      equal(page.one('figure').lang, 'ar');
    });

    it('keeps its figure when it is moved', async () => {
      const page = show({});
      await page.ready();
      document.body.prepend(page.column);
      await page.painted();
      equal(page.all('.uncac-picture > svg').length, 1);
      equal(page.source.asked.length, 1);
    });

    it('says nothing when it is removed while it loads, and loads when it comes back', async () => {
      const page = new FigureHarness(tag, {});
      page.source.hold();
      harness = page.show();
      await page.painted();
      page.element.remove();
      page.source.release();
      await page.painted();
      await page.painted();
      equal(page.events, []);
      page.column.prepend(page.element);
      equal((await page.ready()).state, 'drawn');
    });

    it('follows the language of the page, unless it has its own', async () => {
      const page = show({ lang: 'ar-EG' });
      equal((await page.ready()).figure.lang, 'ar');
      for (const lang of LANGS.filter(lang => lang !== 'ar')) {
        page.column.lang = lang;
        equal((await page.ready()).figure.lang, lang);
      }
      page.element.lang = 'ar';
      equal((await page.ready()).figure.lang, 'ar');
    });

    it('speaks English, and says so, where the page speaks a language it does not have', async () => {
      const page = show({ lang: 'de' });
      equal((await page.ready()).figure.lang, 'en');
      await page.explore();
      for (const part of ['figure', '.explore', '.overlay', '.status'])
        equal(page.one(part).lang, 'en', part);
    });

    it('announces a code that names no State, each time that it changes', async () => {
      const page = show({ attributes: { country: 'XYZ' } });
      await page.next();
      equal(page.text('.status').includes('“XYZ”'), true, page.text('.status'));
      for (const code of ['QQQ', 'Atlantis', '<b>']) {
        page.element.setAttribute('country', code);
        while (!page.text('.status').includes(`“${code}”`)) await page.next();
      }
      page.element.setAttribute('country', 'KEN');
      while (page.text('.status')) await page.next();
      equal(page.one('.status').getAttribute('role'), 'status');
      equal(page.all('.uncac-notice').length, 0, 'notices');
    });

    it('shows a compiled figure of the page’s own, without a source', async () => {
      const { setFigureSource } = await import('@uncac-figures/elements');
      const page = new FigureHarness(tag, {});
      const compiled = await drawnFigure(`${other}.en`);
      setFigureSource(undefined);
      Object.assign(page.element, { compiled: { ...compiled, title: 'Of our own' } });
      harness = page.show();
      await page.ready();
      equal(page.text('h3'), 'Of our own');
    });

    it('does not throw for a compiled figure that lacks parts, and says so to the page', async () => {
      const page = show({ content: await pasted(`${figure}.en`) });
      await page.ready();
      const compiled = await drawnFigure(`${figure}.en`);
      Object.assign(page.element, { compiled: { ...compiled, marks: undefined } });
      equal((await page.failed()).problem, 'not-loaded');
      equal(page.element.shadowRoot?.querySelectorAll('slot').length, 1);
      Object.assign(page.element, { compiled });
      equal((await page.ready()).state, 'drawn');
    });

    for (const lang of ['en', 'ar'])
      for (const state of ['adopted', 'drawn'])
        it(`is accessible in ${lang} when ${state}, exploring or not`, async () => {
          const page = show({ lang, content: state === 'adopted' ? await pasted(`${figure}.${lang}`) : '' });
          equal((await page.ready()).state, state);
          equal(await findings(page.element), []);
          await page.explore();
          equal(page.all('[role=application] [role=img]').length, page.rows.length);
          equal(await findings(page.element), [], 'exploring');
        });
  });
}
