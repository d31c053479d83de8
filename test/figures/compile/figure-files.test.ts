import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompiledFigure } from '@uncac-figures/figures';
import { compileFigure, figureFiles, figureJson, integrityOf } from '@uncac-figures/figures/compile';

const figure = compileFigure({ element: 'region-bars', lang: 'ar' });
const listed = compileFigure({ element: 'category-matrix', figure: 'articles', lang: 'en' });

describe('the JSON file of a figure', () => {
  it('is the compiled figure without its marks, with the integrity of their file', () => {
    const { marks: _marks, ...compiled } = figure;
    const { marksIntegrity, ...written } = JSON.parse(figureJson(figure)) as CompiledFigure;
    assert.deepEqual(written, compiled);
    assert.equal(marksIntegrity, integrityOf(figureFiles(figure)['marks.json'] ?? ''));
  });

  it('names no marks where there is no picture', () => {
    assert.ok(!figureJson(listed).includes('marks'));
  });
});

describe('the marks file of a figure', () => {
  it('is the plain list of its marks', () => {
    assert.ok(figure.marks.length > 20);
    assert.deepEqual(JSON.parse(figureFiles(figure)['marks.json'] ?? ''), figure.marks);
  });

  it('is not there, nor is the picture, where the figure has lists in their place', () => {
    assert.deepEqual(
      Object.keys(figureFiles(listed)).filter(name => /marks|picture/.test(name)),
      [],
    );
  });
});
