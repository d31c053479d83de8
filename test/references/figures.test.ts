import { describe, it } from 'node:test';
import { LANGS } from '@uncac-figures/figures';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';
import { assertCommitted } from './committed.js';
import { figureText } from './figure-text.js';
import { withoutRepeats } from './without-repeats.js';

describe('every compiled figure is the committed one', () => {
  for (const lang of LANGS)
    it(lang, async () => {
      const figures = allFigures()
        .filter(each => each.lang === lang)
        .map(compileFigure);
      const texts = withoutRepeats(
        new Map(figures.map(figure => [`${figure.type}.${figure.figure}`, figureText(figure)])),
      );
      const files = new Map([...texts].map(([name, text]) => [`${name}.txt`, text]));
      await assertCommitted(`test/references/figures/${lang}/`, files);
    });
});
