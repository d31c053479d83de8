import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allFigures, compileFigure, figureFiles } from '@uncac-figures/figures/compile';

describe('pictures', () => {
  it('have no text smaller than 12 px', () => {
    for (const request of allFigures()) {
      const { svg, 'picture.svg': picture = svg } = figureFiles(compileFigure(request));
      const sizes = [...(svg + picture).matchAll(/font-size:([\d.]+)px/g)].map(([, size]) => Number(size));
      assert.ok(
        sizes.length > 4 && Math.min(...sizes) >= 12,
        `${request.figure} ${request.lang}: ${sizes.join()}`,
      );
    }
  });
});
