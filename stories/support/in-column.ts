import type { Decorator } from '@storybook/web-components-vite';
import { FALLBACK_LANG, langDir, matchLang, THEME_NAMES } from '@uncac-figures/figures';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** Widths of a column, in pixels: the narrowest that figures are made for, a text column, the demo's column. */
export const WIDTHS = ['280', '560', '760'] as const;

/** What a page can choose, by the ending of its class. */
export const PAGE_THEMES = [...THEME_NAMES, 'auto'] as const;

/** Puts a story into a column of the language, the width and the theme that the toolbar says, as a page would. */
export const inColumn: Decorator = (story, { globals, parameters }) => {
  const lang = matchLang(String(globals['lang'])) ?? FALLBACK_LANG;
  const theme = PAGE_THEMES.find(name => name === globals['theme']) ?? 'light';
  const column = {
    boxSizing: 'content-box',
    width: `${String(parameters['column'] ?? globals['width'])}px`,
    marginInline: 'auto',
    padding: '16px',
    color: 'var(--uncac-ink)',
    background: 'var(--uncac-ground)',
  };
  return html`<div class="uncac-theme-${theme}" lang=${lang} dir=${langDir(lang)} style=${styleMap(column)}>
    ${story()}
  </div>`;
};
