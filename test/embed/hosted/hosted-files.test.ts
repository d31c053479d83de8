import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostedFiles, hostedPictures } from '@uncac-figures/embed';
import { figurePath } from '@uncac-figures/figures';
import { allFigures, compileFigure, integrityOf } from '@uncac-figures/figures/compile';

const files = new Map(hostedFiles('/9.9.9/').map(({ path, text }) => [path, text]));

describe('the hosted files', () => {
  it('hold every figure as data, table, picture to take away and fragment', () => {
    for (const request of allFigures()) {
      const path = figurePath(compileFigure(request));
      for (const extension of ['json', 'svg', 'csv', 'html'])
        assert.ok(files.get(`${path}.${extension}`), `${path}.${extension}`);
    }
  });

  it('have an index with the integrity of every file that a script fetches', () => {
    const index = JSON.parse(files.get('index.json') ?? '') as Record<string, string>;
    const fetched = [...files].filter(([path]) => path.endsWith('.json') && path !== 'index.json');
    assert.deepEqual(index, Object.fromEntries(fetched.map(([path, text]) => [path, integrityOf(text)])));
  });

  it('name no file that is not among them', () => {
    const named = [...files]
      .filter(([path]) => path.endsWith('.html'))
      .flatMap(([, text]) =>
        [...text.matchAll(/(?:src|href)="([^"#]*)/g)].map(([, address = '']) => address),
      );
    assert.ok(named.length > 100);
    const paths = new Set([...files.keys(), ...hostedPictures().map(({ path }) => path)]);
    for (const address of named) assert.ok(paths.has(address.replace('/9.9.9/', '')), address);
  });

  it('are named with figure, language and version of the data', () => {
    const names = [...files.keys()].filter(path => path.endsWith('.csv'));
    assert.ok(names.includes('region-bars/uncac-provided.share-ar-2021.1.csv'));
    for (const name of names)
      assert.match(name, /^[a-z-]+\/uncac-[a-z0-9.-]+-(?:ar(?:-u-nu-arab)?|zh|en|fr|ru|es)-2021\.1\.csv$/);
  });

  it('are the same bytes each time', () => {
    assert.deepEqual(new Map(hostedFiles('/9.9.9/').map(({ path, text }) => [path, text])), files);
  });
});
