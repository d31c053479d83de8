import { UncacCycleTimeline } from './cycle-timeline.js';

/** The first definition of the tag on a page holds. */
if (!customElements.get('uncac-cycle-timeline'))
  customElements.define('uncac-cycle-timeline', UncacCycleTimeline);

export { UncacCycleTimeline };
