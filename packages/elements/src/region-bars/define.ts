import { UncacRegionBars } from './region-bars.js';

/** Of several releases on a page, the first defines the tag. */
if (!customElements.get('uncac-region-bars')) customElements.define('uncac-region-bars', UncacRegionBars);

export { UncacRegionBars };
