export * from './compiled-figure.js';
export * from './lang.js';
export type * from './marks.js';
export * from './phrase.js';
export type * from './state.js';
export * from './state-sentence.js';
export type * from './words/words.js';
export * from './place-mark.js';
export * from './region-bars/options.js';
