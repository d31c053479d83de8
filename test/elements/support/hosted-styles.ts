import { BASE } from './test-source.js';

/** Settles once the style sheets of pasted figures are on the page. */
export const hostedStyles: Promise<unknown> = Promise.all(
  ['uncac-figures.css', 'uncac-themes.css'].map(
    name =>
      new Promise((resolve, reject) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = BASE + name;
        link.onload = resolve;
        link.onerror = reject;
        document.head.append(link);
      }),
  ),
);
