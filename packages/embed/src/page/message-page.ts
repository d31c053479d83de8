import type { Lang } from '@uncac-figures/figures';
import { stateAsked } from '@uncac-figures/figures/compile';
import { PAGE_WORDS } from '../words/page-words.js';
import { address } from './address.js';
import type { HostedAssets } from './hosted-assets.js';
import { html, type Html } from '@uncac-figures/figures/draw/html';
import { layout } from './layout.js';
import { stateNames } from './state-names.js';
import { statePicker } from './state-picker.js';

export type Message =
  | { readonly kind: 'unknown-state'; readonly code: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'method' };

/** A page with a message, such as that a code names no State, and with links to go on. */
export function messagePage(lang: Lang, message: Message, assets: HostedAssets): string {
  const words = PAGE_WORDS[lang];
  const [heading, lead, next] = text(lang, message);
  return layout({
    lang,
    kicker: message.kind === 'unknown-state' ? words.profile : words.product,
    heading,
    lead,
    hrefIn: other => address(other, message.kind === 'unknown-state' ? message.code : undefined),
    side: statePicker(lang, stateNames(lang)),
    content: html`<section class="section message">
      ${next ? html`<p>${next}</p>` : ''}
      ${message.kind === 'unknown-state' ? nearest(lang, message.code) : ''}
      <p><a href="${address(lang)}">${words.toStart}</a></p>
    </section>`,
    assets,
  });
}

/** The States that the code may have meant, each a way on. */
function nearest(lang: Lang, code: string): Html {
  const links = stateAsked(lang, code).nearest.map(
    ({ iso3, name }, at) => html`${at ? ' · ' : ''}<a href="${address(lang, iso3)}">${name}</a>`,
  );
  return links.length ? html`<p>${PAGE_WORDS[lang].nearestStates} ${links}</p>` : html``;
}

function text(lang: Lang, message: Message): readonly [heading: string, lead: string, next: string] {
  const words = PAGE_WORDS[lang];
  switch (message.kind) {
    case 'unknown-state':
      return [words.unknownStateTitle, words.unknownState(message.code), words.unknownStateNext];
    case 'not-found':
      return [words.notFoundTitle, words.notFound, ''];
    case 'method':
      return [words.methodTitle, words.method, ''];
  }
}
