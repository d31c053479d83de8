import { UncacCountrySummary } from './country-summary.js';

/** The first definition of the tag on a page holds. */
if (!customElements.get('uncac-country-summary'))
  customElements.define('uncac-country-summary', UncacCountrySummary);

export { UncacCountrySummary };
