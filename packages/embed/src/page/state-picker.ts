import type { Lang } from '@uncac-figures/figures';
import { PAGE_WORDS } from '../words/page-words.js';
import { html, type Html } from '@uncac-figures/figures/draw/html';
import type { StateName } from './state-names.js';

/** The form that leads to another State's page. It needs no script. */
export function statePicker(lang: Lang, states: readonly StateName[], current?: string): Html {
  const words = PAGE_WORDS[lang];
  const prompt = current ? '' : html`<option value="">${words.chooseState}</option>`;
  const options = states.map(
    ({ iso3, name }) =>
      html`<option value="${iso3}" ${iso3 === current ? html` selected` : ''}>${name}</option>`,
  );
  return html`<form class="picker" method="get" action="/" aria-labelledby="picker-title">
    <label id="picker-title" for="country">${words.anotherState}</label>
    <select id="country" name="country" autocomplete="off">
      ${prompt}${options}
    </select>
    <input type="hidden" name="lang" value="${lang}" />
    <button type="submit">${words.show}</button>
  </form>`;
}
