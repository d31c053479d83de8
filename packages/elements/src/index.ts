export * from './figure-source.js';
export * from './events.js';
export * from './hosted/hosted-source.js';
export * from './hosted/use-hosted-figures.js';
export { UncacCategoryMatrix } from './category-matrix/category-matrix.js';
export { UncacCountrySummary } from './country-summary/country-summary.js';
export { UncacCycleTimeline } from './cycle-timeline/cycle-timeline.js';
export { UncacPartyYears } from './party-years/party-years.js';
export { UncacRegionBars } from './region-bars/region-bars.js';
