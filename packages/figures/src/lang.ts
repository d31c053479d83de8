/** Languages in which every word of the figures exists. */
export const LANGS = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Lang = (typeof LANGS)[number];

/** Language used where the one asked for does not exist. */
export const FALLBACK_LANG: Lang = 'en';

/** The supported language of a BCP 47 tag such as `ar-EG`, or nothing. */
export function matchLang(tag: string | null | undefined): Lang | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  return LANGS.find(lang => lang === primary);
}

/** The direction in which the language is written. */
export function langDir(lang: Lang): 'ltr' | 'rtl' {
  return lang === 'ar' ? 'rtl' : 'ltr';
}
