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

/**
 * Digits in which figures are set, as the key `nu` of BCP 47 names them. The first is the default. Only Arabic has
 * others; in every other language they change nothing.
 */
export const DIGITS = ['latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];
export type OtherDigits = Exclude<Digits, 'latn'>;

/** The digits other than Latin that a tag such as `ar-u-nu-arab` asks for, if its language has them. */
export function matchDigits(tag: string | null | undefined): OtherDigits | undefined {
  return /^ar-.*nu-arab/i.test(tag ?? '') ? 'arab' : undefined;
}

/** The language and its digits as one tag: `ar`, `ar-u-nu-arab`. */
export function langTag({
  lang,
  digits,
}: {
  readonly lang: Lang;
  readonly digits?: OtherDigits | undefined;
}): string {
  return digits ? `${lang}-u-nu-${digits}` : lang;
}
