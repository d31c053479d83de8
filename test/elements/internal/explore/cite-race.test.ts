import { CiteController } from '@uncac-figures/elements/internal/explore/cite-controller';
import '@uncac-figures/elements/region-bars';
import type { CompiledFigure } from '@uncac-figures/figures';
import { html, LitElement, nothing } from 'lit';
import { drawnFigure } from '../../support/drawn-figure.js';
import { equal } from '../../support/equal.js';
import { FigureHarness } from '../../support/figure-harness.js';
import '../../support/no-complaints.js';
import { ownText } from '../../support/own-text.js';

/** Shows one citation after another in the same place, as an element does that draws. */
class CiteHost extends LitElement {
  compiled: CompiledFigure | undefined;
  readonly cite = new CiteController(
    this,
    () => this.compiled && { root: this.renderRoot, compiled: this.compiled },
  );

  protected override render() {
    return html`<details open>
        <summary>Cite</summary>
        <p>${this.compiled?.citation}</p>
      </details>
      ${this.cite.button ?? nothing}`;
  }
}
customElements.define('cite-host', CiteHost);

const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

describe('the citation of a figure that gives way to another', () => {
  const copied: string[] = [];
  const shown: (() => Promise<void> | void)[] = [];
  beforeEach(() => {
    copied.length = 0;
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });
  afterEach(async () => {
    Reflect.deleteProperty(navigator, 'clipboard');
    for (const remove of shown.splice(0)) await remove();
  });

  it('is that of the figure shown, in its language, also when the words of the first arrive late', async () => {
    const host = document.createElement('cite-host') as CiteHost;
    shown.push(() => host.remove());
    host.compiled = await drawnFigure('region-bars/provided.fr');
    document.body.append(host);
    // The host is rendered, and the words of the first figure are on their way.
    await host.updateComplete;
    host.compiled = await Promise.resolve(await figures.ar);
    host.requestUpdate();
    let button: HTMLElement | null;
    do await frame();
    while (!(button = host.renderRoot.querySelector<HTMLElement>('.copy')));
    equal(button.lang, 'ar');
    button.click();
    await frame();
    equal(copied, [host.compiled.citation]);
    equal(host.renderRoot.querySelector('p')?.textContent, host.compiled.citation);
  });
  const figures = { ar: drawnFigure('region-bars/updated.ar') };

  it('stays open in an element, is copied as it is shown, and is announced for its own figure alone', async () => {
    const page = new FigureHarness('uncac-region-bars', { attributes: { lang: 'en' } }).show();
    shown.push(() => page.remove());
    await page.ready();
    page.one<HTMLDetailsElement>('.uncac-cite').open = true;
    while (page.all('.copy').length === 0) await page.painted();
    page.one('.copy').click();
    await page.painted();
    equal(page.text('[role=status]').length > 10, true, 'is announced');
    page.element.setAttribute('lang', 'ar');
    page.element.setAttribute('figure', 'updated');
    const { figure } = await page.ready();
    while (page.all('.copy').length === 0) await page.painted();
    equal([page.one('.copy').lang, page.text('[role=status]')], ['ar', '']);
    page.one('.copy').click();
    await page.painted();
    equal(copied[1], figure.citation);
    equal(ownText(page.one('.uncac-cite p')), figure.citation);
  });
});
