import { UncacCycleTimeline } from './cycle-timeline.js';

/** Of several releases on a page, the first defines the tag. */
if (!customElements.get('uncac-cycle-timeline'))
  customElements.define('uncac-cycle-timeline', UncacCycleTimeline);

export { UncacCycleTimeline };
