import { dataset } from '@uncac-figures/dataset/tables/index';
import type { Lang } from '../lang.js';
import type { StateFacts } from '../state.js';

const statuses = new Map(dataset.participation.map(({ iso3, status }) => [iso3, status]));

/** What may be said about each State, in the order of the States table. */
export function stateFacts(lang: Lang): readonly StateFacts[] {
  const names = new Map(dataset.stateNames[lang].map(row => [row.iso3, row]));
  return dataset.states.map(({ iso3, group }) => {
    const name = names.get(iso3);
    const status = statuses.get(iso3);
    if (!name || !status) throw new Error(`states: ${iso3} has no ${name ? 'status' : `name in ${lang}`}`);
    return { iso3, name: name.name, nameInText: name.nameInText, group, status };
  });
}

/** The State of an ISO 3166 alpha-3 or alpha-2 code or an M49 number, in either case; nothing where there is none. */
export function findState(code: string, lang: Lang): StateFacts | undefined {
  const asked = code.trim().toUpperCase();
  const row = dataset.states.find(({ iso3, iso2, m49 }) => [iso3, iso2, m49].includes(asked));
  return row && stateFacts(lang).find(({ iso3 }) => iso3 === row.iso3);
}

/** Codes, group and status of each State, without names: `{"KEN":["KE","404","african","new-2021"]}`. */
export function statesJson(): string {
  const facts = stateFacts('en');
  const rows = dataset.states.map(({ iso3, iso2, m49, group }, index) => [
    iso3,
    [iso2, m49, group, facts[index]?.status],
  ]);
  return JSON.stringify(Object.fromEntries(rows));
}

/** Names of the States in one language: the name, and where it differs how it stands in a sentence. */
export function namesJson(lang: Lang): string {
  const rows = stateFacts(lang).map(({ iso3, name, nameInText }) => [
    iso3,
    nameInText === name ? [name] : [name, nameInText],
  ]);
  return JSON.stringify(Object.fromEntries(rows));
}
