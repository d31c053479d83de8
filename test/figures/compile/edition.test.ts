import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGS, type DrawnFigure, type Lang, type StateFacts } from '@uncac-figures/figures';
import {
  compileFigureFrom,
  editionFacts,
  kinds,
  stateFacts,
  type FigureAsked,
} from '@uncac-figures/figures/compile';
import { madeUpEdition } from './made-up-edition.js';

const dataset = madeUpEdition();
const edition = editionFacts(dataset);

const { editions, documents, sessions, cycles, treatyActions, events, observations, publishedFigures } =
  dataset;

/** Every number from 100, such as a year or a total, that a table holds. */
const held = new Set([
  new Set(dataset.footnoteListings.map(({ iso3 }) => iso3)).size,
  ...numbers(
    JSON.stringify(
      { editions, documents, sessions, cycles, treatyActions, events, observations, publishedFigures },
      // Ids are no texts, and keep today's years.
      (name, value: unknown) => (['id', 'document', 'subject'].includes(name) ? null : value),
    ),
  ),
]);

/** Sessions, month and day of today's edition: the made-up one has others. */
const TODAY: Readonly<Record<Lang, RegExp>> = {
  ar: /(?:السادسة|السابعة|الثامنة|التاسعة)(?! عشرة)|سبتمبر 2041|30 أيلول/,
  zh: /第[六七八九]届|2041年9月|9月30日/,
  en: /\b(?:sixth|seventh|eighth|ninth)\b|September 2041|30 September/i,
  fr: /(?:six|sept|huit|neuv)ième|septembre 2041|30 septembre/i,
  ru: /(?:шест|седьм|восьм|девят)(?:ая|ой) сесси|сентябр\p{L}+ 2041|30 сентября/iu,
  es: /(?:sexto|séptimo|octavo|noveno) período|septiembre de 2041|30 de septiembre/i,
};

/** What paragraphs and footnotes are called, and what follows a number that is none of them. */
const PLACES =
  'footnotes?|paras?\\.|notes?|par\\.|notas?|párrs?\\.|сноск\\p{L}+|пункт\\p{L}*|脚注|第|الحاشي\\p{L}+|الفقر\\p{L}+';
const OTHERS = '\\d|款|\\/|号|条|-я|份|章|项';
/** A paragraph or footnote below 100: those of the made-up edition are above. */
const PLACE = new RegExp(`(?:${PLACES})\\s?\\d\\d?(?!${OTHERS})`, 'iu');

describe('figures of a made-up edition (test data) name no date, session or total that no table holds', () => {
  for (const lang of LANGS)
    it(lang, () => {
      const figures = kinds().flatMap(kind =>
        kind.all(edition).flatMap(options => {
          const figure = compileFigureFrom(dataset, {
            element: kind.type,
            lang,
            ...(options as FigureAsked),
          });
          return [
            figure,
            ...someStates(lang).map(state => kind.aboutState.say(figure, state, kind.aboutState.words[lang])),
          ];
        }),
      );
      assert.deepEqual([...new Set(figures.flatMap(faults))], []);
    });
});

/** A State of each status, with the dates of the made-up tables. */
function someStates(lang: Lang): readonly StateFacts[] {
  return stateFacts(lang)
    .filter(({ iso3 }) => ['KEN', 'AGO', 'DEU', 'EUE', 'MCO'].includes(iso3))
    .map(state => {
      const row = treatyActions.find(({ iso3 }) => iso3 === state.iso3);
      assert.ok(row);
      const { signature, action, date, verified } = row;
      return { ...state, treaty: { signature, action, date, verified: verified ?? false } };
    });
}

/** The texts of the figure with a number that no table holds, or a name of today's edition. */
function faults(figure: DrawnFigure): readonly string[] {
  const known = new Set([...held, ...numbers(JSON.stringify([figure.table.rows, figure.state.total]))]);
  return texts(figure)
    .filter(
      text =>
        numbers(text).some(number => !known.has(number)) || TODAY[figure.lang].test(text) || PLACE.test(text),
    )
    .map(text => `${figure.type} ${figure.figure}: ${text}`);
}

/** Numbers from 100, such as years and totals, without the whole of a share. */
function numbers(text: string): readonly number[] {
  return Array.from(text.replaceAll(/100[\s\u00a0\u202f]?%/g, '').matchAll(/\d{3,}/g), ([found]) =>
    Number(found),
  );
}

/** Every text in a part of a figure. */
function texts(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part ? Object.values(part).flatMap(texts) : [];
}
