import { fontFamily } from './font-family.js';
import type { Lang } from '../model/lang.js';
import type { Theme } from './themes.js';
import { document } from './themes.js';

/** Fonts with serifs, as documents are set in, of the reader's own system: what one lacks is in the next. */
export const SERIF = `Charter,'Iowan Old Style','Source Serif 4',Cambria,'Noto Serif',Georgia,'Noto Naskh Arabic','Geeza Pro','Traditional Arabic','Songti SC',SimSun,'Noto Serif CJK SC',serif`;

/** The fonts in which a theme sets the language: on paper those with serifs. */
export function themeFontFamily(theme: Theme, lang: Lang): string {
  return theme === document ? SERIF : fontFamily(lang);
}
