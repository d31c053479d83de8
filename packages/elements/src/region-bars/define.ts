import { UncacRegionBars } from './region-bars.js';

/** The first definition of the tag on a page holds. */
if (!customElements.get('uncac-region-bars')) customElements.define('uncac-region-bars', UncacRegionBars);

export { UncacRegionBars };
