import { UncacPartyYears } from './party-years.js';

/** Of several releases on a page, the first defines the tag. */
if (!customElements.get('uncac-party-years')) customElements.define('uncac-party-years', UncacPartyYears);

export { UncacPartyYears };
