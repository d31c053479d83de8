let isWarned = false;

/** Tells a page's developer, once a page however many elements it has, which line gives the elements their figures. */
export function warnNoSource(): void {
  if (isWarned) return;
  isWarned = true;
  // The page lacks a line: its developer looks here, its readers never do.
  /* eslint-disable no-console, uncac/no-words-outside-words */
  console.warn(
    'No figure source: the elements on this page have nothing to draw. Write, with the address of your hosted folder:\n' +
      "import { useHostedFigures } from '@uncac-figures/elements'; useHostedFigures('/figures/0.1.0/')",
  );
}
