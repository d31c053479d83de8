import type { NameLang } from '../vocabularies.js';
import type { TextFault } from './check-text.js';
import { codePoint, showText } from './show-text.js';

interface Script {
  readonly name: string;
  readonly letter: RegExp;
  /** Letters of the script and of none, such as ʼ. */
  readonly letters: RegExp;
}

const LATIN = {
  name: 'Latin',
  letter: /\p{Script=Latin}/u,
  letters: /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+/gu,
};
const SCRIPTS: Readonly<Record<NameLang, Script>> = {
  ar: {
    name: 'Arabic',
    letter: /\p{Script=Arabic}/u,
    letters: /[\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]+/gu,
  },
  zh: {
    name: 'Chinese',
    letter: /\p{Script=Han}/u,
    letters: /[\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]+/gu,
  },
  en: LATIN,
  fr: LATIN,
  ru: {
    name: 'Cyrillic',
    letter: /\p{Script=Cyrillic}/u,
    letters: /[\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]+/gu,
  },
  es: LATIN,
};

/** Scripts with letters that look alike, such as A, А and Α. */
const ALIKE = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
] as const;

const WORD = /\p{L}+/gu;
/** An acronym or a name that is not translated, such as `UNODC`, `XVIII`, `GlobE`, or a letter such as those of “V.a”. */
const ACRONYM = /^(?:\p{Script=Latin}|(?=.*\p{Lu}.*\p{Lu})\p{Script=Latin}+)$/u;
/** A Latin capital that is a Russian word where it is alone, such as “C” for “С”. */
const RUSSIAN_WORD = /(?<![^\s«(])[ABCKOY](?!\S)/u;
/** Letters of Persian and Urdu keyboards that look like Arabic ones, and those. */
const ARABIC: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ۀ: 'ة' };

/**
 * The first word that is not in the script it should be in: a word of two scripts whose letters look alike; and, where
 * the language of the text is known, a word that is in another script and no acronym.
 */
export function checkScript(text: string, lang: NameLang | undefined): TextFault | undefined {
  const message = mixed(text) ?? (lang && foreign(text, lang));
  return message === undefined ? undefined : { rule: 'text-script', message };
}

function mixed(text: string): string | undefined {
  if (ALIKE.filter(([, letter]) => letter.test(text)).length < 2) return undefined;
  for (const [word] of text.matchAll(WORD)) {
    const [first, second] = ALIKE.filter(([, letter]) => letter.test(word));
    if (!first || !second) continue;
    const letter = [...word].find(character => second[1].test(character)) ?? '';
    return `${showText(word)} mixes ${first[0]} letters with ${second[0]} ${showText(letter)} (${codePoint(letter)}); write it in one script`;
  }
  return undefined;
}

function foreign(text: string, lang: NameLang): string | undefined {
  const { name, letter, letters } = SCRIPTS[lang];
  if (!letter.test(text) && /\p{L}{2}/u.test(text))
    return `has no ${name} letter; write it in the language of the file, ${lang}`;
  // Chinese has no spaces between words: “利用SHERLOC知识管理门户网站”.
  const others = text.replace(letters, ' ').match(WORD) ?? [];
  const other = others.find(word => name === 'Latin' || !ACRONYM.test(word));
  if (other !== undefined) return `${showText(other)} is not in ${name} letters; write it in ${lang}`;
  if (lang === 'ru') {
    const [alike] = RUSSIAN_WORD.exec(text) ?? [];
    if (alike) return `${showText(alike)} is a Latin letter that looks Russian; write the Russian one`;
  }
  if (lang === 'ar') {
    const persian = [...text].find(character => character in ARABIC);
    if (persian)
      return `${codePoint(persian)} ${showText(persian)} is no letter of Arabic; write ${showText(ARABIC[persian] ?? '')}`;
  }
  return undefined;
}
