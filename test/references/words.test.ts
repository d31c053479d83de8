import { describe, it } from 'node:test';
import {
  LANGS,
  countrySummaryPicture,
  sayOfState,
  type DrawingWords,
  type Lang,
  type OverlayWords,
  type Phrase,
  type StateFacts,
} from '@uncac-figures/figures';
import { allFigures, compileFigure, stateFacts, type FigureRequest } from '@uncac-figures/figures/compile';
import { stateWords as summary } from '@uncac-figures/figures/kinds/country-summary/about-state/index';
import { stateWords as timeline } from '@uncac-figures/figures/kinds/cycle-timeline/about-state/index';
import { commonWords } from '@uncac-figures/figures/words/index';
import { sentenceAbout } from '../figures/model/sentence-about.js';
import { ofEdition, STATE_WORDS } from '../figures/words/state-words.js';
import { wordsOf } from '../figures/words/words-of.js';
import { assertCommitted } from './committed.js';

const overlay = await wordsOf<OverlayWords>(lang => `words/overlay.${lang}`, 'overlayWords');

/** A State of each status: new, earlier, not known, not named and in no group, not a party. */
const STATES = ['KEN', 'AGO', 'DEU', 'EUE', 'ERI'];

describe('the words that no compiled figure has are the committed ones', () => {
  it('in every language', async () => {
    const files = LANGS.map(lang => [`${lang}.txt`, wordsText(lang)] as const);
    await assertCommitted('test/references/words/', new Map(files));
  });
});

function wordsText(lang: Lang): string {
  return [
    ...overlayLines(overlay[lang]),
    ...drawingLines(commonWords[lang].drawing),
    `unofficial: ${commonWords[lang].unofficial}`,
    ...sampleStates(lang).flatMap(state => ['', `${state.iso3}:`, ...stateLines(state, lang)]),
    '',
  ].join('\n');
}

function overlayLines({ exploreLayer, cite, cells, ...plain }: OverlayWords): readonly string[] {
  const { open, heading, ...plainCells } = cells;
  return [
    ...named('overlay', plain),
    `overlay.exploreLayer: ${exploreLayer('T')}`,
    ...named('overlay.cite', cite),
    ...named('overlay.cells', plainCells),
    `overlay.cells.open: ${open('C', 'N')}`,
    ...[1, 2, 3, 11, 21].map(count => `overlay.cells.heading ${count}: ${heading('C', count)}`),
  ];
}

function drawingLines({ review: _review, ...words }: DrawingWords): readonly string[] {
  const { unknownState, unknownFigure, unknownOption, ...plain } = words;
  return [
    ...named('drawing', plain),
    `drawing.unknownState: ${phrase(unknownState('XYZ'))}`,
    `drawing.unknownFigure: ${phrase(unknownFigure('pie', ['a', 'b', 'c']))}`,
    `drawing.unknownOption: ${phrase(unknownOption('order', 'z', ['a', 'b']))}`,
  ];
}

function stateLines(state: StateFacts, lang: Lang): readonly string[] {
  const sentences = requests(lang).map(
    request =>
      `  ${request.element} ${request.figure}: ${phrase(sentenceAbout(compileFigure(request), state))}`,
  );
  const picture = compileFigure({ element: 'country-summary', figure: countrySummaryPicture(state), lang });
  const { title, finding, lines = [] } = sayOfState(picture, state, summary[lang]);
  return [
    ...sentences,
    `  cycle-timeline steps: ${ofEdition(timeline)[lang].steps(['signature', 'ratification'])}`,
    `  country-summary: ${title} / ${finding}`,
    ...lines.map(({ label, text }) => `    ${label}: ${text}`),
  ];
}

/** One figure for each sentence of each kind. */
function requests(lang: Lang): readonly FigureRequest[] {
  const all = allFigures().filter(each => each.lang === lang && Object.hasOwn(STATE_WORDS, each.element));
  const bySentence = new Map(
    all.map(each => [`${each.element} ${compileFigure(each).state.sentence}`, each] as const).reverse(),
  );
  return [...bySentence.values()].reverse();
}

function sampleStates(lang: Lang): readonly StateFacts[] {
  return stateFacts(lang).filter(({ iso3 }) => STATES.includes(iso3));
}

function named(name: string, words: object): readonly string[] {
  return Object.entries(words).map(([key, text]) => `${name}.${key}: ${String(text)}`);
}

/** The text, its bold part after it. */
function phrase({ text, strong }: Phrase): string {
  return strong ? `${text} [${strong}]` : text;
}
