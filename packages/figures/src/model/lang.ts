/** Languages in which every word of the figures exists. */
export const LANGS = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Lang = (typeof LANGS)[number];

/** Language used where the one asked for does not exist. */
export const FALLBACK_LANG: Lang = 'en';

/**
 * The supported language of a tag, or nothing. Taken are BCP 47 (`ar-EG`, `cmn`), codes of three letters (`fra`, `fre`)
 * and what systems write (`fr_FR.UTF-8`), in any case.
 */
export function matchLang(tag: string | null | undefined): Lang | undefined {
  const language = readTag(tag)?.language;
  return LANGS.find(lang => lang === language);
}

/** Codes of three letters that not every browser takes for ours. */
const OTHER_CODES: Readonly<Record<string, Lang>> = { arb: 'ar', chi: 'zh', cmn: 'zh', fre: 'fr' };

/** The parts of a tag; of one that is not well formed, such as `zh-cmn`, the language alone. */
function readTag(tag: string | null | undefined): Intl.Locale | undefined {
  for (const part of [/[\w-]+/, /[a-z]+/i])
    try {
      const [code = '', ...rest] = (part.exec(tag ?? '')?.[0] ?? '').toLowerCase().split(/[_-]/);
      return new Intl.Locale([OTHER_CODES[code] ?? code, ...rest].join('-'));
    } catch {
      continue;
    }
  return undefined;
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
  const locale = readTag(tag);
  return locale?.language === 'ar' && locale.numberingSystem === 'arab' ? 'arab' : undefined;
}

/**
 * What figures give otherwise than the tag asks for: another language (`de`), other characters (`zh-TW` asks for
 * traditional ones) or other digits (`ar-u-nu-arabext`). Nothing where they give what it asks for.
 */
export function unmetBy(tag: string | null | undefined): 'language' | 'characters' | 'digits' | undefined {
  const locale = readTag(tag);
  const lang = matchLang(tag);
  if (!locale || !lang) return 'language';
  // Only these two say otherwise than the language; to ask for a script takes a browser milliseconds.
  const says = locale.script ?? locale.region;
  if (says && scriptOf(locale) !== scriptOf(new Intl.Locale(lang))) return 'characters';
  return (DIGITS as readonly string[]).includes(locale.numberingSystem ?? DIGITS[0]) ? undefined : 'digits';
}

/** The script of the tag, such as `Hant`, or that in which its language is mostly written there. */
const scriptOf = (locale: Intl.Locale): string | undefined => locale.maximize().script;

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
