import type { Decorator } from '@storybook/web-components-vite';
import { FALLBACK_LANG, langDir, matchLang, THEMES, type ThemeName } from '@uncac-figures/figures';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** Widths of a column, in pixels: the narrowest that figures are made for, a text column, the demo's column. */
export const WIDTHS = ['280', '560', '760'] as const;

/** Themes of a page. That of printed documents is for files alone. */
export const PAGE_THEMES = ['light', 'dark', 'high-contrast'] as const satisfies readonly ThemeName[];

/** Puts a story into a column of the language, the width and the theme that the toolbar says, as a page would. */
export const inColumn: Decorator = (story, { globals, parameters }) => {
  const lang = matchLang(String(globals['lang'])) ?? FALLBACK_LANG;
  const theme = THEMES[PAGE_THEMES.find(name => name === globals['theme']) ?? 'light'];
  const colours = Object.entries(theme).map(([token, colour]) => [`--uncac-${token}`, colour] as const);
  const column = {
    ...Object.fromEntries(colours),
    boxSizing: 'content-box',
    width: `${String(parameters['column'] ?? globals['width'])}px`,
    marginInline: 'auto',
    padding: '16px',
    background: theme.ground,
  };
  return html`<div lang=${lang} dir=${langDir(lang)} style=${styleMap(column)}>${story()}</div>`;
};
