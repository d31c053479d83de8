import type { ThemeName } from '@uncac-figures/figures';
import { FigureHarness, pasted, picturesOf } from '../support/figure-harness.js';
import { BASE } from '../support/test-source.js';

/** Choice of a page, as the class of its column says it. */
export type Choice = ThemeName | 'auto';

/** A pasted figure in a column that can choose a theme, on a page with the style sheet of the themes. */
export class ThemedPage extends FigureHarness {
  static async show(figure: string, lang: string, width = 560): Promise<ThemedPage> {
    await styled;
    const [type = ''] = figure.split('/');
    const content = await pasted(`${figure}.${lang}`);
    const page = new ThemedPage(`uncac-${type}`, { content, lang, width });
    page.show();
    await page.ready();
    await picturesOf(page.element);
    return page;
  }

  async choose(choice: Choice): Promise<void> {
    this.column.className = `column uncac-theme-${choice}`;
    await this.painted();
  }

  /** Waits until the picture is drawn over, or no longer is. */
  async drawn(wanted: boolean): Promise<void> {
    while (this.over.length > 0 !== wanted) await this.painted();
  }

  /** What is drawn over the picture. */
  get over(): readonly SVGElement[] {
    return this.all<SVGElement>('.overlay > .uncac-picture svg');
  }

  get image(): HTMLImageElement {
    const image = this.element.querySelector<HTMLImageElement>('.uncac-picture > img');
    if (!image) throw new Error('there is no picture');
    return image;
  }
}

/** Settles once the style sheet of the themes is there. */
const styled = new Promise((resolve, reject) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${BASE}uncac-themes.css`;
  link.onload = resolve;
  link.onerror = reject;
  document.head.append(link);
});
