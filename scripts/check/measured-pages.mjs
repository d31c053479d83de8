import { LANGS, langDir } from '../../packages/figures/dist/index.js';
import { allFigures, renderFigure } from '../../packages/figures/dist/compile/index.js';
import { hostedPath } from '../build/hosted-folder.mjs';

const COUNTRY = 'KEN';
const BASE = `/${hostedPath().split('/').at(-1)}/`;
/** The first figure of each kind, such as `region-bars`. */
const ELEMENTS = [...new Set(allFigures().map(({ element }) => element))];

/** The page that readers of the demo see first. @param {string} url */
export const demoPage = url => ({ url: `${url}?country=${COUNTRY}&lang=en` });

/**
 * Pages of figures in each language: pasted region bars, pasted figures of every kind, and figures of every kind that
 * are drawn, explored and cited.
 *
 * @param {string} url
 */
export function figurePages(url) {
  return LANGS.flatMap(lang => {
    /** @param {(typeof ELEMENTS)[number]} element */
    const pasted = element => renderFigure({ element, lang, country: COUNTRY, base: BASE });
    const drawn = ELEMENTS.map(element => `<uncac-${element} country="${COUNTRY}"></uncac-${element}>`);
    // A page in colours of its own has pasted pictures drawn over.
    const themed = `<div class="drawn-over">${pasted('region-bars')}</div>`;
    const address = `${url}sizes-${lang}`;
    return [
      {
        kind: /** @type {const} */ ('first'),
        what: `scripts, pasted region bars, ${lang}`,
        ...page(`${address}-first`, lang, pasted('region-bars')),
      },
      {
        kind: /** @type {const} */ ('pasted'),
        what: `scripts, every kind pasted, ${lang}`,
        ...page(`${address}-pasted`, lang, ELEMENTS.map(pasted).join('')),
      },
      {
        kind: /** @type {const} */ ('every'),
        what: `scripts, every kind drawn and opened, ${lang}`,
        ...page(`${address}-every`, lang, drawn.join('') + themed),
        act: openFigures,
      },
    ];
  });
}

/** @param {string} url @param {import('../../packages/figures/dist/index.js').Lang} lang @param {string} body */
function page(url, lang, body) {
  const markup = `<!doctype html><html lang="${lang}" dir="${langDir(lang)}"><title></title>
<style>.drawn-over { --uncac-drawn: 1px }</style>
<link rel="stylesheet" href="${BASE}uncac-figures.css">
<script type="module" src="${BASE}uncac-figures.js"></script>${body}</html>`;
  return { url, markup };
}

/** Explores every figure and opens its citation. @param {import('playwright-core').Page} page */
async function openFigures(page) {
  for (const button of await page.locator('button.explore').all()) await button.click();
  for (const summary of await page.locator('.uncac-cite > summary').all()) await summary.click();
}
