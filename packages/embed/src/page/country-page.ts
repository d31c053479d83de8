import type { Lang } from '@uncac-figures/figures';
import { renderFigure } from '@uncac-figures/figures/compile';
import { PAGE_WORDS } from '../words/page-words.js';
import { SECTIONS, type SectionId } from '../words/words.js';
import { address } from './address.js';
import type { HostedAssets } from './hosted-assets.js';
import { html, trusted, type Html } from './html.js';
import { layout } from './layout.js';
import { stateNames, type StateName } from './state-names.js';
import { statePicker } from './state-picker.js';

/**
 * The country-profile page: three figures, pasted as an editor pastes them, with the State marked.
 * Without a State, the same page about all of them.
 */
export function countryPage(lang: Lang, state: StateName | undefined, assets: HostedAssets): string {
  const words = PAGE_WORDS[lang];
  return layout({
    lang,
    kicker: words.profile,
    heading: state?.name ?? words.allStates,
    lead: words.lead,
    hrefIn: other => address(other, state?.iso3),
    side: [contents(lang), statePicker(lang, stateNames(lang), state?.iso3)],
    content: SECTIONS.map(id => section(id, lang, state, assets)),
    assets,
  });
}

function contents(lang: Lang): Html {
  const { onThisPage, sections } = PAGE_WORDS[lang];
  const links = SECTIONS.map(id => html`<li><a href="#${id}">${sections[id].title}</a></li>`);
  return html`<nav class="contents" aria-labelledby="contents-title">
    <h2 id="contents-title">${onThisPage}</h2>
    <ul>
      ${links}
    </ul>
  </nav>`;
}

function section(id: SectionId, lang: Lang, state: StateName | undefined, { base }: HostedAssets): Html {
  const { title, text } = PAGE_WORDS[lang].sections[id];
  const figure = renderFigure({
    element: 'region-bars',
    figure: id,
    lang,
    headingLevel: 3,
    base,
    ...(state && { country: state.iso3 }),
  });
  return html`<section class="section" id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    <p>${text}</p>
    <div class="figure">${pasted(id, lang, state, trusted(figure))}</div>
  </section>`;
}

/** The first figure stands in its element, the others as a CMS leaves them that strips unknown tags. */
function pasted(id: SectionId, lang: Lang, state: StateName | undefined, figure: Html): Html {
  if (id !== SECTIONS[0]) return figure;
  const country = state ? html` country="${state.iso3}"` : '';
  return html`<uncac-region-bars figure="${id}" lang="${lang}" ${country}>${figure}</uncac-region-bars>`;
}
