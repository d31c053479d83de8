import { figureSource } from '@uncac-figures/elements';
import '@uncac-figures/elements/category-matrix';
import '@uncac-figures/elements/country-summary';
import '@uncac-figures/elements/cycle-timeline';
import '@uncac-figures/elements/party-years';
import '@uncac-figures/elements/region-bars';
import { nearestStates, type Lang } from '@uncac-figures/figures';
import { fragment } from '@uncac-figures/figures/draw/fragment';
import { drawingWords as ar } from '@uncac-figures/figures/words/drawing.ar';
import { drawingWords as en } from '@uncac-figures/figures/words/drawing.en';
import { equal } from '../support/equal.js';
import { pasted } from '../support/figure-harness.js';
import '../support/no-complaints.js';
import { BASE } from '../support/test-source.js';
import { partDifferences } from './part-differences.js';
import { Twins, type TwinFigure } from './twins.js';

const WORDS = { en, ar };
const LANGS = ['en', 'ar'] as const;
const WIDTHS = [320, 720];

/** A figure of every kind, and of what may stand in the place of a picture: lists, or the reason why it is empty. */
const FIGURES = [
  'region-bars/provided',
  'region-bars/published-1',
  'category-matrix/types',
  'category-matrix/prompts',
  'cycle-timeline/cycles',
  'party-years/joined',
  'country-summary/all',
];

/** Those that have between them every part that a theme colours. */
const THEMED = ['region-bars/provided', 'region-bars/published-1', 'category-matrix/prompts'];

/** A code that names no State, but is near to the name of one. */
const UNKNOWN = { en: 'Keny', ar: 'كينيه' };

/** Differences that a failing test shows: most of them follow from the first. */
const SHOWN = 12;

describe('a drawn figure is the pasted one, part by part', () => {
  let twins: Twins | undefined;
  afterEach(() => {
    twins?.remove();
    twins = undefined;
  });

  const same = async (figure: TwinFigure): Promise<void> => {
    twins = await Twins.show(figure);
    const found = partDifferences(twins.pasted, twins.drawn);
    equal(found.slice(0, SHOWN), [], `${found.length} differences`);
    equal(twins.buttons('pasted'), twins.buttons('drawn'));
  };

  for (const lang of LANGS)
    for (const width of WIDTHS) {
      for (const name of FIGURES)
        it(`${name}, ${lang}, ${width} px`, () =>
          same({ ...asked(name), lang, width, html: () => pasted(`${name}.${lang}`) }));

      for (const type of ['region-bars', 'country-summary'])
        it(`${type} about a State, ${lang}, ${width} px`, async () => {
          const country = 'KEN';
          await same({
            ...{ tag: `uncac-${type}`, attributes: { country }, lang, width },
            html: figure => fragment(figure, { base: BASE, words: WORDS[lang], country }),
          });
          equal(twins?.pasted.querySelectorAll('.uncac-state, .uncac-lines').length, 1);
        });

      it(`with the nearest States of a code that is none, ${lang}, ${width} px`, async () => {
        const [country, words] = [UNKNOWN[lang], WORDS[lang]];
        await same({
          ...{ tag: 'uncac-region-bars', attributes: { country }, lang, width },
          html: async figure => {
            const nearest = await nearestTo(country, lang);
            return fragment(figure, { base: BASE, words, notice: words.unknownState(country), nearest });
          },
        });
        equal(twins?.pasted.querySelectorAll('.uncac-notice a').length !== 0, true, 'names States');
      });
    }

  for (const theme of ['dark', 'high-contrast', 'document'] as const)
    for (const name of THEMED)
      it(`${name}, in the theme ${theme}`, () =>
        same({ ...asked(name), lang: 'en', width: 720, theme, html: () => pasted(`${name}.en`) }));
});

/** The element that shows a figure, such as `region-bars/provided`, and what it is asked. */
function asked(name: string): Pick<TwinFigure, 'tag' | 'attributes'> {
  const [type = '', figure = ''] = name.split('/');
  return { tag: `uncac-${type}`, attributes: type === 'country-summary' ? {} : { figure } };
}

/** With links, as a page that writes the figure's HTML gives them. */
async function nearestTo(country: string, lang: Lang): Promise<readonly { name: string; href: string }[]> {
  const states = await figureSource()?.states(lang);
  return nearestStates([...(states?.values() ?? [])], country).map(({ name, iso3 }) => ({
    name,
    href: `#${iso3}`,
  }));
}
