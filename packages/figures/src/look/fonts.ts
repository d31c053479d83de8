import type { Lang } from '../model/lang.js';
import { document, type Theme } from './themes.js';

/**
 * Fonts of the reader's own system in which languages are set; nothing is fetched. `latin` is for every language
 * without a line of its own.
 */
export const FONTS = {
  latin: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  ar: "'SF Arabic', 'Segoe UI', 'Geeza Pro', 'Noto Sans Arabic', 'Noto Sans', Tahoma, sans-serif",
  zh: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
} as const;

/** Fonts with serifs of the reader's own system, for documents. A letter that one font lacks comes from the next. */
export const SERIF =
  "Charter, 'Iowan Old Style', 'Source Serif 4', Cambria, 'Noto Serif', Georgia, 'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', 'Songti SC', SimSun, 'Noto Serif CJK SC', serif";

/** The fonts in which a theme sets the language, as a `font-family`: on paper those with serifs. */
export function themeFonts(theme: Theme, lang: Lang): string {
  if (theme === document) return SERIF;
  return lang === 'ar' || lang === 'zh' ? FONTS[lang] : FONTS.latin;
}
