import { dataset } from '@uncac-figures/dataset/tables/index';
import { LANGS, langDir, type Lang } from '@uncac-figures/figures';
import { editionFacts } from '@uncac-figures/figures/compile';
import { LANG_NAMES, PAGE_WORDS } from '../words/page-words.js';
import { html, type Html, type HtmlValue } from '@uncac-figures/figures/draw/html';
import type { HostedAssets } from './hosted-assets.js';

/** What differs between the pages that share one frame. */
export interface PageParts {
  readonly lang: Lang;
  readonly heading: string;
  /** The small line over the heading. */
  readonly kicker: string;
  readonly lead: string;
  /** Address of this page in another language. */
  readonly hrefIn: (lang: Lang) => string;
  readonly side: HtmlValue;
  readonly content: HtmlValue;
  readonly assets: HostedAssets;
}

/** A whole document: head, header on paper, side column, content, footer. */
export function layout(page: PageParts): string {
  const words = PAGE_WORDS[page.lang];
  const { script, stylesheets } = page.assets;
  return html`<!doctype html>
    <html lang="${page.lang}" dir="${langDir(page.lang)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.documentTitle(page.heading)}</title>
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        <link rel="stylesheet" href="/page.css" />
        ${stylesheets.map(
          ({ href, integrity }) =>
            html`<link rel="stylesheet" href="${href}" integrity="${integrity}" crossorigin="anonymous" />`,
        )}
        <script
          type="module"
          src="${script.href}"
          integrity="${script.integrity}"
          crossorigin="anonymous"
        ></script>
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header class="head">
          <div class="wrap">
            <div class="bar">
              <p class="product">${words.product} <span class="tag">${words.unofficial}</span></p>
              <nav class="languages" aria-label="${words.languages}">
                <ul role="list">
                  ${LANGS.map(lang => languageLink(lang, page))}
                </ul>
              </nav>
            </div>
            <p class="profile">${page.kicker}</p>
            <h1>${page.heading}</h1>
            <p class="lead">${page.lead}</p>
          </div>
        </header>
        <div class="wrap body">
          <div class="side">${page.side}</div>
          <main id="content" tabindex="-1">${page.content}</main>
        </div>
        ${footer(page.lang)}
      </body>
    </html> `.toString();
}

function languageLink(lang: Lang, { lang: current, hrefIn }: PageParts): Html {
  const here = lang === current ? html` aria-current="page"` : '';
  return html`<li>
    <a href="${hrefIn(lang)}" hreflang="${lang}" lang="${lang}" dir="${langDir(lang)}" ${here}
      >${LANG_NAMES[lang]}</a
    >
  </li>`;
}

function footer(lang: Lang): Html {
  const words = PAGE_WORDS[lang];
  return html`<footer class="foot">
    <div class="wrap">
      <div>
        <h2>${words.notOfficial}</h2>
        <p>${words.disclaimer}</p>
      </div>
      <div>
        <h2>${words.sourcesTitle}</h2>
        <ul>
          ${words.sources(editionFacts(dataset)).map(source => html`<li>${source}</li>`)}
        </ul>
        <p>${words.dataVersion(dataset.version)} ${words.licence}</p>
      </div>
    </div>
  </footer>`;
}
