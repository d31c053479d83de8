import type { Lang } from '@uncac-figures/figures';
import { renderFigure } from '@uncac-figures/figures/compile';
import { PAGE_WORDS } from '../words/page-words.js';
import { SECTIONS, type SectionId } from '../words/words.js';
import { address } from './address.js';
import type { HostedAssets } from './hosted-assets.js';
import { html, trusted, type Html } from '@uncac-figures/figures/draw/html';
import { layout } from './layout.js';
import { stateNames, type StateName } from './state-names.js';
import { PAGE_FIGURES, pageSections, type PageFigure } from './page-figures.js';
import { statePicker } from './state-picker.js';

/**
 * The country-profile page: every kind of figure, pasted as an editor pastes them, with the State marked.
 * Without a State, the same page about all of them.
 */
export function countryPage(lang: Lang, state: StateName | undefined, assets: HostedAssets): string {
  const words = PAGE_WORDS[lang];
  const sections = pageSections(SECTIONS, state !== undefined);
  return layout({
    lang,
    kicker: words.profile,
    heading: state?.name ?? words.allStates,
    lead: words.lead,
    hrefIn: other => address(other, state?.iso3),
    side: [contents(lang, sections), statePicker(lang, stateNames(lang), state?.iso3)],
    content: sections.map(id => section(id, lang, state, assets)),
    assets,
  });
}

function contents(lang: Lang, ids: readonly SectionId[]): Html {
  const { onThisPage, sections } = PAGE_WORDS[lang];
  const links = ids.map(id => html`<li><a href="#${id}">${sections[id].title}</a></li>`);
  return html`<nav class="contents" aria-labelledby="contents-title">
    <h2 id="contents-title">${onThisPage}</h2>
    <ul role="list">
      ${links}
    </ul>
  </nav>`;
}

function section(id: SectionId, lang: Lang, state: StateName | undefined, { base }: HostedAssets): Html {
  const { title, text } = PAGE_WORDS[lang].sections[id];
  const figures = PAGE_FIGURES[id].map(({ withoutState, ...figure }, index) => {
    const marked = withoutState ? undefined : state;
    const country = marked ? { country: marked.iso3 } : {};
    const fragment = trusted(renderFigure({ ...figure, lang, headingLevel: 3, base, ...country }));
    return html`<div class="figure">${index === 0 ? tagged(figure, lang, marked, fragment) : fragment}</div>`;
  });
  return html`<section class="section" id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    <p>${text}</p>
    ${figures}
  </section>`;
}

/** The first figure of a section is in its element; the others are without, as in a CMS that strips unknown tags. */
function tagged(
  { element, figure }: PageFigure,
  lang: Lang,
  state: StateName | undefined,
  content: Html,
): Html {
  const asked = figure ? html` figure="${figure}"` : '';
  const country = state ? html` country="${state.iso3}"` : '';
  return html`<uncac-${element}${asked} lang="${lang}"${country}>${content}</uncac-${element}>`;
}
