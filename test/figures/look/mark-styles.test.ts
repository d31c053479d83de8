import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGS } from '@uncac-figures/figures';
import { compileFigure, figureFiles } from '@uncac-figures/figures/compile';

describe('pictures', () => {
  for (const lang of LANGS)
    it(`have no text smaller than 12 px: ${lang}`, () => {
      const files = figureFiles(compileFigure({ element: 'region-bars', lang }));
      for (const file of [files.svg, files['picture.svg'] ?? '']) {
        const sizes = [...file.matchAll(/font-size:([\d.]+)px/g)].map(([, size]) => Number(size));
        assert.ok(sizes.length > 4 && Math.min(...sizes) >= 12, sizes.join());
      }
    });
});
