import { numbers } from './numbers.js';

const plural = new Intl.PluralRules('ar');
const { count } = numbers('ar');

/** The count with its noun in Arabic, in the form that the number asks for. */
export function counted(
  n: number,
  forms: { one: string; two: string; few: string; many: string; other: string },
): string {
  const form = plural.select(n);
  if (form === 'one' || form === 'two') return forms[form];
  return `${count(n)} ${form === 'few' || form === 'many' ? forms[form] : forms.other}`;
}
