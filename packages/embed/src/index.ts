export * from './hosted/hosted-files.js';
export * from './hosted/hosted-folder.js';
