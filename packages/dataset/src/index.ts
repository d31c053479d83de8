export * from './vocabularies.js'; export type * from './dataset.js';
