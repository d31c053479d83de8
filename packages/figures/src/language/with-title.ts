/** Between a label and what it belongs to, where a language has another sign than `: `. */
const COLONS: Readonly<Record<string, string>> = { fr: '\u00a0: ', zh: '：' };

/**
 * The name of a control for assistive technology, such as “CSV: States that joined, by year”: it begins with the words
 * on the control, and tells apart the controls of several figures on a page.
 */
export function withTitle(lang: string, label: string, title: string): string {
  return `${label}${COLONS[lang] ?? ': '}${title}`;
}
