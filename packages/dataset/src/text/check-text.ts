import { findMojibake } from './find-mojibake.js';
import { codePoint, showText } from './show-text.js';

/** A rule of text that a cell breaks, and what to do. */
export interface TextFault {
  readonly rule:
    | 'text-characters'
    | 'text-spaces'
    | 'text-form'
    | 'text-markup'
    | 'text-formula'
    | 'text-encoding'
    | 'text-script';
  readonly message: string;
}

type Test = (text: string) => string | undefined;

const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const NO_CHARACTER = /[\p{Cn}\p{Co}\p{Cs}]/u;
const OTHER_SPACE = /(?![ \u00A0\u202F])\p{Zs}/u;
/**
 * No-break spaces are where typography asks for one in any language: before a sign that ends something, behind one that
 * opens or counts, and beside a number. Between two words they are what a word processor or a web page left.
 */
const MISPLACED = /(?<![«‹№§–—\d])[\u00A0\u202F](?![:;!?»›%‰–—\d])/u;
const MARKUP = /<[/!?]?[a-z]|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/iu;
const FORMULA = /^[=+\-@＝＋－＠]/u;
/** Letters and digits that a PDF file or an old code had, such as “ﬁ”, “Ａ”, “⼈” and the joined letters of Arabic. */
const COMPATIBLE =
  /[\u0132\u0133\u01C4-\u01CC\u2E80-\u2FDF\u3131-\u318E\uFB00-\uFDFB\uFE70-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC\u{1D400}-\u{1D7FF}]|\p{Nl}/gu;

interface Rule {
  readonly rule: TextFault['rule'];
  readonly test: Test;
  /** Only cells of text are checked: a number may begin with a minus. */
  readonly textOnly?: true;
}

/** In the order in which a cell is checked: the first that it breaks explains the others. */
const RULES: readonly Rule[] = [
  {
    rule: 'text-characters',
    test: found(/\uFFFD/u, 'in place of a character that was lost; write that character'),
  },
  { rule: 'text-encoding', test: mojibake, textOnly: true },
  { rule: 'text-characters', test: found(CONTROL, 'a control character or a line break; delete it') },
  { rule: 'text-characters', test: found(BIDI, 'which turns the direction of the text; delete it') },
  { rule: 'text-characters', test: found(UNSEEN, 'which nobody sees; delete it') },
  { rule: 'text-characters', test: found(NO_CHARACTER, 'no character of Unicode; write another') },
  { rule: 'text-spaces', test: found(OTHER_SPACE, 'an unusual space; write a plain one') },
  { rule: 'text-spaces', test: saying(/^\s/u, 'begins with a space; delete it') },
  { rule: 'text-spaces', test: saying(/\s$/u, 'ends with a space; delete it') },
  { rule: 'text-spaces', test: saying(/\s\s/u, 'has two spaces in a row; leave one') },
  { rule: 'text-spaces', test: found(MISPLACED, 'a no-break space between words; write a plain one') },
  { rule: 'text-form', test: composed },
  { rule: 'text-form', test: compatible },
  { rule: 'text-markup', test: markup, textOnly: true },
  { rule: 'text-formula', test: formula, textOnly: true },
];

/** The rules that letters, digits and signs of ASCII with single spaces between them can break. */
const PLAIN_RULES = RULES.filter(({ rule }) => rule === 'text-markup' || rule === 'text-formula');
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** The first thing in a cell that is not clean text; `isText`: cells of its column are text, not numbers or days. */
export function checkText(text: string, isText: boolean): TextFault | undefined {
  for (const { rule, test, textOnly } of PLAIN.test(text) ? PLAIN_RULES : RULES) {
    const message = textOnly && !isText ? undefined : test(text);
    if (message !== undefined) return { rule, message };
  }
  return undefined;
}

function found(pattern: RegExp, what: string): Test {
  return text => {
    const [character] = pattern.exec(text) ?? [];
    return character === undefined ? undefined : `has ${codePoint(character)}, ${what}`;
  };
}

function saying(pattern: RegExp, message: string): Test {
  return text => (pattern.test(text) ? message : undefined);
}

function markup(text: string): string | undefined {
  const [tag] = MARKUP.exec(text) ?? [];
  return tag === undefined ? undefined : `${showText(tag)} is HTML; write plain text`;
}

function formula(text: string): string | undefined {
  const [sign] = FORMULA.exec(text) ?? [];
  return sign === undefined
    ? undefined
    : `begins with ${showText(sign)}, so spreadsheets read a formula; begin with a word`;
}

function composed(text: string): string | undefined {
  const whole = text.normalize('NFC');
  return whole === text ? undefined : `has a letter in two parts (not NFC); write ${showText(whole)}`;
}

function compatible(text: string): string | undefined {
  for (const [character] of text.matchAll(COMPATIBLE)) {
    const usual = character.normalize('NFKC');
    if (usual !== character)
      return `has ${codePoint(character)} ${showText(character)}; write ${showText(usual)}`;
  }
  return undefined;
}

function mojibake(text: string): string | undefined {
  const damage = findMojibake(text);
  return damage && `${showText(damage.part)} was read in ${damage.encoding}; write ${showText(damage.meant)}`;
}
