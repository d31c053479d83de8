import { UncacCountrySummary } from './country-summary.js';

/** Of several releases on a page, the first defines the tag. */
if (!customElements.get('uncac-country-summary'))
  customElements.define('uncac-country-summary', UncacCountrySummary);

export { UncacCountrySummary };
