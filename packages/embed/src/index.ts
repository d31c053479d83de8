export type * from './hosted/hosted-file.js';
export * from './hosted/hosted-files.js';
export * from './hosted/hosted-folder.js';
export * from './hosted/hosted-units.js';
export * from './hosted/index-files.js';
export * from './hosted/shared-files.js';
export * from './hosted/unit-files.js';
export * from './hosted/unit-pictures.js';
