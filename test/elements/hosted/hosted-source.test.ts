import { hostedSource, type HostedSourceOptions } from '@uncac-figures/elements';
import { figurePath, type CompiledFigure } from '@uncac-figures/figures';
import { drawnFigure } from '../support/drawn-figure.js';
import { equal } from '../support/equal.js';
import '../support/no-complaints.js';
import { BASE, dataVersion } from '../support/test-source.js';
import { HostedFolder } from './hosted-folder.js';

const ref = { type: 'region-bars', figure: 'provided', lang: 'en' } as const;
const path = figurePath({ ...ref, version: dataVersion });
const kindIndex = 'region-bars/index.en.json';
const base = new URL(BASE, location.href).href;

describe('figures from a hosted folder', () => {
  let folder: HostedFolder;
  let release: HostedSourceOptions;
  before(async () => {
    const integrity = { en: await HostedFolder.integrityOf('index.en.json') };
    release = { integrity, version: dataVersion };
  });
  beforeEach(() => {
    folder = new HostedFolder(base);
  });
  afterEach(() => folder.close());

  const source = (options = release) => hostedSource(base, options);

  it('are the compiled figures, with their indexes at once, each file asked for once, and marks only where they are asked for', async () => {
    const figures = source();
    const [first, second] = await Promise.all([figures.figure(ref), figures.figure(ref)]);
    const { marks, ...compiled } = await drawnFigure('region-bars/provided.en');
    equal([first.compiled, second.compiled], [compiled, compiled]);
    const files = [`${path}.json`, kindIndex, 'index.en.json'];
    equal(folder.asked, files);
    equal(await Promise.all([first.marks(), second.marks()]), [marks, marks]);
    equal(folder.asked, [...files, `${path}.marks.json`]);
  });

  it('have no marks, and no file of them, where they have no picture', async () => {
    const lists = await source().figure({ ...ref, type: 'category-matrix', figure: 'articles' });
    folder.asked.splice(0);
    equal(await lists.marks(), []);
    equal(folder.asked, []);
  });

  for (const file of ['index.en.json', kindIndex, `${path}.json`])
    it(`are refused, each to whom it was for, when ${file} is not the one of the release`, async () => {
      await folder.change(file, text => `${text} `);
      const figures = source();
      const other = { ...ref, figure: 'updated' };
      await Promise.allSettled([ref, ref, other].map(each => figures.figure(each)));
      await rejects(figures.figure(ref));
    });

  it('are refused when their marks are not those of the release', async () => {
    await folder.change(`${path}.marks.json`, text => text.replace('rect', 'rule'));
    const loaded = await source().figure(ref);
    await rejects(loaded.marks());
  });

  it('are refused when there are none of that name', () =>
    rejects(source().figure({ ...ref, figure: 'invented' }), /invented: not in the index/));

  for (const file of ['index.en.json', kindIndex, `${path}.json`, `${path}.marks.json`])
    it(`are asked for again after ${file} did not arrive`, async () => {
      const figures = source();
      const all = async () => (await figures.figure(ref)).marks();
      folder.lose(file);
      await rejects(all());
      folder.find(file);
      equal((await all()).length > 50, true);
    });

  describe('for a fragment', () => {
    const url = `${base}${path}.json`;

    it('of the folder are held to the release', async () => {
      equal((await source().verified(url, undefined))?.compiled.figure, 'provided');
      await folder.change(`${path}.json`, text => `${text} `);
      await rejects(source().verified(url, undefined));
    });

    it('are held to the integrity that the fragment carries, and no index is asked for', async () => {
      const own = await HostedFolder.integrityOf(`${path}.json`);
      equal((await source().verified(url, own))?.compiled.figure, 'provided');
      equal(folder.asked, [`${path}.json`]);
      await rejects(source().verified(url, await HostedFolder.integrityOf(kindIndex)));
    });

    it('are not fetched from elsewhere without integrity', async () => {
      equal(await source().verified(`https://figures.example/${path}.json`, undefined), undefined);
      equal(folder.asked, []);
    });

    it('are found by the digits and the options in their names', async () => {
      for (const [figure, lang] of [
        ['provided.share.name', 'fr'],
        ['provided', 'ar-u-nu-arab'],
      ] as const) {
        const its = `${base}${path.replace('provided-en', `${figure}-${lang}`)}.json`;
        const { compiled } = (await hostedSource(base).verified(its, undefined)) ?? {};
        equal([compiled?.figure, compiled?.lang, compiled?.digits], [figure, lang.slice(0, 2), arab(lang)]);
      }
    });
  });

  it('come with what is said about each State, by its name in the language', async () => {
    for (const [lang, kenya, holySee] of [
      ['en', ['Kenya', 'Kenya'], ['Holy See', 'the Holy See']],
      ['ar', ['كينيا', 'كينيا'], ['الكرسي الرسولي', 'الكرسي الرسولي']],
    ] as const) {
      const states = await hostedSource(base).states(lang);
      equal(states.size, 198);
      const { name, nameInText, ...facts } = states.get('KEN') ?? {};
      equal([name, nameInText], kenya);
      equal(facts, {
        ...{ iso3: 'KEN', iso2: 'KE', m49: '404', group: 'african', status: 'new' },
        treaty: { signature: '2003-12-09', action: 'ratification', date: '2003-12-09', verified: true },
      });
      equal([states.get('VAT')?.name, states.get('VAT')?.nameInText], holySee);
    }
  });

  it('come with the spellings of States, one file for all languages, held to the release', async () => {
    const { taken, notTaken } = (await source().spellings?.('en')) ?? {};
    equal([taken?.['GBR']?.includes('UK'), taken?.['KEN']?.includes('Кения')], [true, true]);
    equal(notTaken?.includes('XKX'), true);
    equal(folder.asked, ['spellings.json', 'index.en.json']);
    await folder.change('spellings.json', text => `${text} `);
    await rejects(Promise.resolve(source().spellings?.('en')));
  });

  it('have addresses: known with the version before anything is loaded, else with the first figure', async () => {
    const files = {
      csv: `${base}${path}.csv`,
      svg: `${base}${path}.svg`,
      png: `${base}${path}.png`,
      json: `${base}${path}.json`,
    };
    equal(source().files?.(ref), files);
    equal(folder.asked, []);
    const unversioned = source({});
    equal(unversioned.files?.(ref), {});
    await unversioned.figure(ref);
    equal(unversioned.files?.(ref), files);
  });
});

const arab = (tag: string): CompiledFigure['digits'] => (tag.endsWith('arab') ? 'arab' : undefined);

/** Fails unless the promise rejects, with a message that says what it should. */
async function rejects(promise: Promise<unknown>, message = /./): Promise<void> {
  const caught = await promise.then(
    () => new Error('nothing was thrown'),
    (error: Error) => (message.test(error.message) ? undefined : error),
  );
  if (caught) throw caught;
}
