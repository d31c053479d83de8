import type { Loader } from '@storybook/web-components-vite';
import { FALLBACK_LANG, matchLang } from '@uncac-figures/figures';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { BASE } from './hosted-figures.js';

/** Loads the fragment of a figure, such as `region-bars/provided`, in the language of the toolbar. */
export function pastedFigure(figure: string): Loader {
  return async ({ globals }) => {
    const lang = matchLang(String(globals['lang'])) ?? FALLBACK_LANG;
    const response = await fetch(`${BASE}${figure}.${lang}.html`);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return { pasted: await response.text() };
  };
}

/** The fragment that a story's loader brought, as it stands in a page; nothing where the story has none. */
export function pastedContent({ pasted }: Readonly<Record<string, unknown>>): TemplateResult {
  return html`${typeof pasted === 'string' ? unsafeHTML(pasted) : ''}`;
}
