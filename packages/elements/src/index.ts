export * from './figure-source.js';
export * from './internal/events.js';
export { UncacRegionBars } from './region-bars/region-bars.js';
