import '@uncac-figures/elements/category-matrix';
import '@uncac-figures/elements/country-summary';
import '@uncac-figures/elements/cycle-timeline';
import '@uncac-figures/elements/party-years';
import '@uncac-figures/elements/region-bars';
import { ThemedPage } from '../../themes/themed-page.js';
import { drawnFigure } from '../../support/drawn-figure.js';
import { equal } from '../../support/equal.js';
import { FigureHarness, pasted } from '../../support/figure-harness.js';
import '../../support/no-complaints.js';
import { sweep } from '../../support/pointer-sweep.js';

const FIGURES = [
  'region-bars/provided',
  'cycle-timeline/cycles',
  'party-years/joined',
  'category-matrix/types',
  'country-summary/all',
] as const;

/** Left, middle and right: shares of the picture's width. */
const ACROSS = [0, 0.5, 1];

type State = 'drawn' | 'adopted' | 'themed';

describe('the pointer, straight through the picture', () => {
  let harness: FigureHarness;
  afterEach(async () => {
    await harness.remove();
    scrollTo(0, 0);
  });

  for (const figure of FIGURES)
    for (const [state, lang, width] of [
      ['drawn', 'en', 640],
      ['adopted', 'ar', 280],
      ...(figure === 'region-bars/provided' ? ([['themed', 'ar', 640]] as const) : []),
    ] as const)
      it(`meets every row in turn: ${figure}, ${state}, ${lang}, ${width} px`, async () => {
        harness = await shown(figure, state, lang, width);
        const { rows, dir, breakpoint } = await drawnFigure(`${figure}.${lang}`);
        const picture =
          harness.element.querySelector('.uncac-picture > img') ?? harness.one('.uncac-picture > svg');
        const layout = width < breakpoint ? 'narrow' : 'wide';
        const height = Math.min(...rows.map(({ box }) => box[layout].height));
        const columns = new Set(
          rows.flatMap(({ box: { [layout]: its } }) =>
            its.x === undefined ? [] : [its.x + (its.width ?? 0) / 2],
          ),
        );
        const places = columns.size
          ? [...columns].map(middle => (dir === 'rtl' ? 100 - middle : middle) / 100)
          : ACROSS;
        for (const across of places) {
          const met = rows.filter(({ box: { [layout]: its } }) => {
            const at = (dir === 'rtl' ? 1 - across : across) * 100;
            return its.x === undefined || (at > its.x && at < its.x + (its.width ?? 0));
          });
          const sentences = met.map(({ name, sentence }) =>
            sentence.includes(name) ? sentence : `${name} ${sentence}`,
          );
          for (const way of across === places[1] ? (['down', 'up'] as const) : (['down'] as const))
            equal(
              await sweep(harness, picture, { across, way, step: Math.floor(height * 0.8) }),
              way === 'down' ? sentences : sentences.reverse(),
              `${way} at ${across}`,
            );
        }
      });

  async function shown(figure: string, state: State, lang: string, width: number): Promise<FigureHarness> {
    if (state === 'themed') {
      const page = await ThemedPage.show(figure, lang, width);
      await page.choose('dark');
      await page.drawn(true);
      return page;
    }
    const [type, name = ''] = figure.split('/');
    const [its = '', option] = name.split('.');
    const attributes = { figure: its, ...(option && { measure: option }) };
    const content = state === 'adopted' ? await pasted(`${figure}.${lang}`) : '';
    const page = new FigureHarness(`uncac-${type}`, {
      width,
      lang,
      content,
      ...(content ? {} : { attributes }),
    });
    page.show();
    await page.ready();
    await page.painted();
    return page;
  }
});
