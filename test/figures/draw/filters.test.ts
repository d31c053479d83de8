import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGS, langDir, type Lang } from '@uncac-figures/figures';
import { allFigures, compileFigure, renderFigure, type FigureRequest } from '@uncac-figures/figures/compile';
import { filtered, FILTERS, textOf } from './cms-filters.js';

const BASE = '/f/';
const STATE = 'KEN';
const UNKNOWN = 'Keny';

/** A fragment, and the figure that it is of. */
interface Pasted {
  readonly request: FigureRequest;
  readonly name: string;
  readonly html: string;
}

/** Every figure of a language, plain; and one of each kind about a State, and with a code that names none. */
function pastedIn(lang: Lang): readonly Pasted[] {
  const all = allFigures().filter(request => request.lang === lang);
  const firsts = all.filter(
    (request, index) => all.findIndex(({ element }) => element === request.element) === index,
  );
  return [
    ...all.map(request => ({ request, html: renderFigure({ ...request, base: BASE }) })),
    ...firsts.flatMap(request =>
      [STATE, UNKNOWN].map(country => ({ request, html: renderFigure({ ...request, base: BASE, country }) })),
    ),
  ].map(({ request, html }) => ({ request, html, name: /data-uncac="([^"]*)"/.exec(html)?.[1] ?? html }));
}

/** Inline tags that stand within a word or beside a full stop. */
const WITHIN_WORDS = /^(<\/?strong[^>]*>)+$/;

/** Texts that nothing but tags keeps apart, such as `38</td><td>45`. */
function runTogether(html: string): readonly string[] {
  return [...html.matchAll(/[^\s>]{1,20}((?:<[^>]+>)+)[^\s<]{1,20}/g)]
    .filter(([, tags = '']) => !WITHIN_WORDS.test(tags))
    .map(([place]) => place);
}

for (const lang of LANGS)
  describe(`a fragment that a filter has gone through (${lang})`, () => {
    const all = pastedIn(lang);

    it('has white space wherever texts would run together without their tags', () => {
      for (const { name, html } of all) assert.deepEqual(runTogether(html), [], name);
    });

    for (const [filter, allowed] of Object.entries(FILTERS))
      it(`says each row of its table with its numbers apart: ${filter}`, () => {
        for (const { request, name, html } of all) {
          if (html.includes('data-country')) continue;
          const text = textOf(filtered(html, allowed));
          const { table, title, finding, notes, source } = compileFigure(request);
          const rows = table.rows.map(({ cells }) => cells.map(cell => String(cell ?? '')).join(' '));
          for (const said of [title, finding, ...rows, ...notes, source]) {
            const words = said.replace(/\s+/g, ' ').trim();
            assert.ok(` ${text} `.includes(` ${words} `), `${name}: ${words}`);
          }
        }
      });

    it('is written in its direction where Basic HTML of Drupal leaves no figure around it', () => {
      const tag = ` lang="${lang}" dir="${langDir(lang)}"`;
      for (const { name, html } of all) {
        const kept = filtered(html, FILTERS['Drupal, Basic HTML']);
        const blocks = [...kept.matchAll(/<(p|h[2-6]|ul|dl)( [^>]*)?>/g)].map(([block]) => block);
        assert.ok(blocks.length > 4, name);
        for (const block of blocks) assert.ok(block.includes(tag), `${name}: ${block}`);
      }
    });

    it('leaves no text of its own outside a block, save the table and what opens it', () => {
      for (const { name, html } of all) {
        const kept = filtered(
          html.replace(/<table[\s\S]*<\/table>|<summary[^>]*>.*<\/summary>/g, ''),
          FILTERS['Drupal, Basic HTML'],
        );
        const loose = kept.replace(/<(p|h[2-6]|ul|dl)[ >][\s\S]*?<\/\1>/g, '');
        assert.equal(textOf(loose), '', name);
      }
    });
  });

describe('the table of a fragment', () => {
  it('has the direction of its language of its own', () => {
    for (const lang of LANGS) {
      const html = renderFigure({ element: 'region-bars', lang, base: BASE });
      assert.ok(html.includes(`<table lang="${lang}" dir="${langDir(lang)}">`), lang);
    }
  });
});
