import type { Decorator } from '@storybook/web-components-vite';
import { FALLBACK_LANG, langDir, matchLang } from '@uncac-figures/figures';
import { html } from 'lit';

/** Widths of a column, in pixels: the narrowest that figures are made for, a text column, the demo's column. */
export const WIDTHS = ['280', '560', '760'] as const;

/** Puts a story into a column of the language and the width that the toolbar says, as a page would. */
export const inColumn: Decorator = (story, { globals }) => {
  const lang = matchLang(String(globals['lang'])) ?? FALLBACK_LANG;
  const width = globals['width'] === '' ? 'auto' : `${String(globals['width'])}px`;
  return html`<div lang=${lang} dir=${langDir(lang)} style="width: ${width}; margin-inline: auto">
    ${story()}
  </div>`;
};
