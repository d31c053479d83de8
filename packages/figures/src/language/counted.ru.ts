import { numbers } from './numbers.js';

const plural = new Intl.PluralRules('ru');
const { count } = numbers('ru');

/** The count with its noun in Russian, in the form that the number asks for. */
export function counted(n: number, forms: { one: string; few: string; many: string }): string {
  const form = plural.select(n);
  return `${count(n)} ${form === 'one' || form === 'few' ? forms[form] : forms.many}`;
}

/** So many States: "1 государство", "3 государства", "5 государств". */
export const states = (n: number): string =>
  counted(n, { one: 'государство', few: 'государства', many: 'государств' });

/** The same after "из" and "в числе". */
export const ofStates = (n: number): string =>
  counted(n, { one: 'государства', few: 'государств', many: 'государств' });

/** “38 States provided …”: the number, the noun and the verb, before their object. */
export const statesProvided = (n: number): string =>
  counted(n, {
    one: 'государство представило',
    few: 'государства представили',
    many: 'государств представили',
  });

/** So many parties. */
export const parties = (n: number): string =>
  counted(n, { one: 'участник', few: 'участника', many: 'участников' });

/** So many parties after "из". */
export const ofParties = (n: number): string =>
  counted(n, { one: 'участника', few: 'участников', many: 'участников' });
