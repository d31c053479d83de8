import type { UncacCountrySummary } from '@uncac-figures/elements';
import '@uncac-figures/elements/country-summary';
import { FigureHarness, pasted, type PageOptions } from '../support/figure-harness.js';

export class CountrySummaryHarness extends FigureHarness<UncacCountrySummary> {
  constructor(options: PageOptions) {
    super('uncac-country-summary', options);
  }

  /** A pasted picture, such as `african-new.en`, stamped with a State as the server stamps it. */
  static async stamped(picture: string, iso3: string): Promise<string> {
    const content = await pasted(`country-summary/${picture}`);
    return content.replace(' lang=', ` data-country="${iso3}" lang=`);
  }

  static async drawn(
    attributes: Readonly<Record<string, string>>,
    options: PageOptions = {},
  ): Promise<CountrySummaryHarness> {
    const harness = new CountrySummaryHarness({ attributes, ...options }).show();
    await harness.ready();
    return harness;
  }

  /** The lines of the list, as label and text. */
  get lines(): readonly string[] {
    const texts = (selector: string) => this.all(selector).map(({ textContent }) => textContent.trim());
    const values = texts('dd');
    return texts('dt').map((label, index) => `${label}: ${values[index]}`);
  }
}
