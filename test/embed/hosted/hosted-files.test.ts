import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostedFiles, hostedPictures } from '@uncac-figures/embed';
import { figurePath, langTag, type CompiledFigure } from '@uncac-figures/figures';
import {
  allFigures,
  allFiguresInOtherDigits,
  compileFigure,
  integrityOf,
} from '@uncac-figures/figures/compile';

const files = new Map(hostedFiles('/9.9.9/').map(({ path, text }) => [path, text]));

describe('the hosted files', () => {
  it('hold every figure as data, table, picture to take away and fragment', () => {
    for (const request of allFigures()) {
      const path = figurePath(compileFigure(request));
      for (const extension of ['json', 'svg', 'csv', 'html'])
        assert.ok(files.get(`${path}.${extension}`), `${path}.${extension}`);
    }
  });

  it('have the integrity of every file that a script fetches, in the indexes of its language', () => {
    const json = (path: string): unknown => JSON.parse(files.get(path) ?? '');
    const known = new Map<string, string>();
    for (const request of [...allFigures(), ...allFiguresInOtherDigits()]) {
      const figure = compileFigure(request);
      const [tag, path] = [langTag(figure), figurePath(figure)];
      const index = json(`index.${tag}.json`) as { version: string; files: Record<string, string> };
      assert.equal(index.version, figure.version);
      for (const [file, integrity] of Object.entries(index.files)) known.set(file, integrity);
      const ofKind = json(`${figure.type}/index.${tag}.json`) as Record<string, string>;
      known.set(`${path}.json`, ofKind[figure.figure] ?? 'not in the index of its kind');
      const { marksIntegrity } = json(`${path}.json`) as CompiledFigure;
      assert.equal(marksIntegrity !== undefined, figure.marks.length > 0, path);
      if (marksIntegrity) known.set(`${path}.marks.json`, marksIntegrity);
    }
    // A script has the integrity of the indexes of languages.
    const fetched = [...files].filter(([path]) => path.endsWith('.json') && !/^index\./.test(path));
    assert.deepEqual(known, new Map(fetched.map(([path, text]) => [path, integrityOf(text)])));
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
