import { FALLBACK_LANG, langDir, matchLang, NOT_LOADED } from '@uncac-figures/figures';
import { html, type TemplateResult } from 'lit';

/** The place of a figure without content: empty while the figure is on its way; else that it did not arrive. */
export function emptyPlace(failed: boolean, tag: string | null): TemplateResult {
  if (!failed) return html`<div class="empty"></div>`;
  const lang = matchLang(tag) ?? FALLBACK_LANG;
  return html`<p role="alert" lang=${lang} dir=${langDir(lang)}>${NOT_LOADED[lang]}</p>`;
}
