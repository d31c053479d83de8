import type { UncacRegionBars } from '@uncac-figures/elements';
import '@uncac-figures/elements/region-bars';
import { FigureHarness, pasted, type PageOptions } from '../support/figure-harness.js';

export class RegionBarsHarness extends FigureHarness<UncacRegionBars> {
  constructor(options: PageOptions) {
    super('uncac-region-bars', options);
  }

  /** With the pasted figure in it, such as `provided.en`. */
  static async adopted(figure: string, options: PageOptions = {}): Promise<RegionBarsHarness> {
    const [lang = 'en'] = figure.split('.').slice(-1);
    const harness = new RegionBarsHarness({
      lang,
      content: await pasted(`region-bars/${figure}`),
      ...options,
    }).show();
    const { state } = await harness.ready();
    if (state !== 'adopted') throw new Error(`${figure} was ${state}`);
    return harness;
  }

  static async drawn(
    attributes: Readonly<Record<string, string>>,
    options: PageOptions = {},
  ): Promise<RegionBarsHarness> {
    const harness = new RegionBarsHarness({ attributes, ...options }).show();
    await harness.ready();
    return harness;
  }

  get picture(): Element {
    return this.element.querySelector('.uncac-picture img') ?? this.one('.uncac-picture > svg');
  }

  /** Names of the rows by what the tooltip of each says first. */
  get stateMark(): HTMLElement | undefined {
    return this.all('.state-mark')[0];
  }
}
