import { UncacPartyYears } from './party-years.js';

/** The first definition of the tag on a page holds. */
if (!customElements.get('uncac-party-years')) customElements.define('uncac-party-years', UncacPartyYears);

export { UncacPartyYears };
